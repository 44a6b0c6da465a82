import { countedCustomers } from '../../planning/context/company-reach.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import type { Company } from '../../framework/company/company.ts';
import { repeatRateKpi } from '../../framework/kpis/kpi-ids.ts';
import type { PlannedObjective } from '../../planning/plan/planned-objective.ts';
import { typesetText } from '../../language/typeset.ts';
import { rounded } from '../../values/rounded.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { groupName } from '../compared-texts.ts';
import { gainedResults } from '../gained-results.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { comesBack } from './kept-results.ts';

/** Times the reachable gain from which a target is out of reach (working assumption). */
const farOff = 1.5;

/** An objective on those who buy again, judged on what the proven way of bringing them back gives in the cycle; as it is where nothing proves one. */
export function withRepeatReach(one: PlannedObjective, { company, comparisons }: InsightFacts): PlannedObjective {
  const { kpiId, baseline, target, probability, verdict } = one;
  if (kpiId !== repeatRateKpi || baseline === null || target <= baseline || probability !== null) return one;
  const customers = buyersOf(company);
  // ways of bringing the same people back are not added up
  const [best] = comparisons
    .filter(({ isLoss, interval, result }) => !isLoss && interval[0] > 0 && comesBack(result))
    .map((way) => ({ way, gained: gainedResults(way, company).results.mode * cycleMonths(company) }))
    .toSorted((a, b) => b.gained - a.gained);
  if (verdict !== 'not-simulated' || customers <= 0 || best === undefined || best.gained <= 0) return one;
  const reach = Math.min(1, baseline + best.gained / customers);
  const isFar = target - baseline > farOff * (reach - baseline);
  const proposed = isFar ? rounded(reach, 3) : null;
  const reason = typesetText(
    reasonText({ company, baseline, target, reach, gained: best.gained, isFar }, groupName(best.way.better)),
  );
  return {
    ...one,
    proposed,
    verdict: isFar ? 'unrealistic' : reach >= target ? 'realistic' : 'ambitious',
    reason,
    fallback: isFar ? reason : null,
  };
}

/** Those who bought within a year, whom the rate is of; all known customers where they are not counted. */
const buyersOf = (company: Company): number =>
  (company.economics.model === 'transactional' ? company.economics.activeCustomers12m : undefined) ??
  countedCustomers(company) ??
  0;

interface Reached {
  readonly company: Company;
  readonly baseline: number;
  readonly target: number;
  readonly reach: number;
  readonly gained: number;
  readonly isFar: boolean;
}

function reasonText({ company, baseline, target, reach, gained, isFar }: Reached, way: Text): Text {
  const [now, aim, most] = [baseline, target, reach].map(share) as [Text, Text, Text];
  const [more, all, wanted] = [gained, buyersOf(company), (target - baseline) * buyersOf(company)].map((value) =>
    count(Math.round(value)),
  ) as [Text, Text, Text];
  const sum = pair(
    `De ${now.fr} à ${aim.fr}, il en faut ${wanted.fr} de plus sur ${all.fr}. Faire pour tous comme pour ${way.fr} en donne ${more.fr} dans le cycle, part prudente : ${most.fr}.`,
    `From ${now.en} to ${aim.en} takes ${wanted.en} more of ${all.en}. Doing for all as for ${way.en} gives ${more.en} in the cycle, at a prudent part: ${most.en}.`,
  );
  return isFar
    ? pair(
        `${sum.fr} ${aim.fr} est hors d’atteinte : viser ${most.fr}.`,
        `${sum.en} ${aim.en} is out of reach: aim at ${most.en}.`,
      )
    : sum;
}
