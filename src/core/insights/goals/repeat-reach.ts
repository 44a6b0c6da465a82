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
import { gainedResults } from '../gains/gained-results.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { comesBack } from './kept-results.ts';

/** Times the reachable gain from which a target is out of reach (working assumption). */
const farOff = 1.5;

type Aimed = Pick<PlannedObjective, 'kpiId' | 'baseline' | 'target'>;

/** What the proven way of bringing people back gives in the cycle, and the rate that it leads to; null where nothing proves one. */
function reachOf({ kpiId, baseline, target }: Aimed, { company, comparisons }: InsightFacts): Reached | null {
  if (kpiId !== repeatRateKpi || baseline === null || target <= baseline) return null;
  const customers = buyersOf(company);
  // ways of bringing the same people back are not added up
  const [best] = comparisons
    .filter(({ isLoss, interval, result }) => !isLoss && interval[0] > 0 && comesBack(result))
    .map((way) => ({ way, gained: gainedResults(way, company).results.mode * cycleMonths(company) }))
    .toSorted((a, b) => b.gained - a.gained);
  if (customers <= 0 || best === undefined || best.gained <= 0) return null;
  const reach = Math.min(1, baseline + best.gained / customers);
  const isFar = target - baseline > farOff * (reach - baseline);
  return { baseline, target, reach, customers, gained: best.gained, isFar, way: groupName(best.way.better) };
}

/** True for an objective on those who buy again that the proven ways do not come near. */
export const isBeyondRepeat = (one: Aimed, facts: InsightFacts): boolean => reachOf(one, facts)?.isFar === true;

/** An objective on those who buy again, judged on what the proven way of bringing them back gives in the cycle; as it is where nothing proves one. */
export function withRepeatReach(one: PlannedObjective, facts: InsightFacts): PlannedObjective {
  const found = one.verdict === 'not-simulated' && one.probability === null ? reachOf(one, facts) : null;
  if (found === null) return one;
  const reason = typesetText(reasonText(found));
  return {
    ...one,
    proposed: found.isFar ? rounded(found.reach, 3) : null,
    verdict: found.isFar ? 'unrealistic' : found.reach >= found.target ? 'realistic' : 'ambitious',
    reason,
    fallback: found.isFar ? reason : null,
  };
}

/** Those who bought within a year, whom the rate is of; all known customers where they are not counted. */
const buyersOf = (company: Company): number =>
  (company.economics.model === 'transactional' ? company.economics.activeCustomers12m : undefined) ??
  countedCustomers(company) ??
  0;

interface Reached {
  readonly baseline: number;
  readonly target: number;
  readonly reach: number;
  readonly customers: number;
  readonly gained: number;
  readonly isFar: boolean;
  readonly way: Text;
}

function reasonText({ baseline, target, reach, customers, gained, isFar, way }: Reached): Text {
  const [now, aim, most] = [baseline, target, reach].map(share) as [Text, Text, Text];
  const [more, all, wanted] = [gained, customers, (target - baseline) * customers].map((value) =>
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
