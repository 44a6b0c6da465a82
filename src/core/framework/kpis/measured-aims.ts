import { typesetText } from '../../language/typeset.ts';
import { percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import { comparedGroups } from '../counters/compared-groups.ts';
import { canBeMoved } from '../counters/comparisons/group-difference.ts';
import { plainText } from '../counters/plain-words.ts';
import type { Aim, AimFacts, Marks, Start } from './kpi.ts';
import { declared } from './starts.ts';

/** What the company counts of a result: how many of those for whom something was done, and of the others. */
interface MeasuredGap {
  readonly best: number;
  readonly rest: number;
  readonly label: string;
}

/** Results by which owners name each indicator, among groups that a sign restricts where the result alone does not say enough. */
const signs = {
  back: {
    result:
      /\b(again|came back|come back|renew\w*|re ?(?:achete|commande|nouvele|donn|reserv|order|book|inscri|equip)\w*|ont redonne|reviennent|revenue?s?|revus?)\b/,
    group: /./,
  },
  renewed: { result: /\b(renew\w*|renouvel\w*|re ?adher\w*)\b/, group: /./ },
  level: {
    result: /\b(re ?inscri\w*|inscrit\w*|enrol\w*|signed up|went on|continu\w*)\b/,
    group: /\b(level|niveau|term|trimestre|course|cours|class|classe|lessons?|lecons?|stages?)\b/,
  },
  kept: {
    result: /\b(stay\w*|kept|saved|still (?:here|paying|with us)|reste\w*|garde\w*|sauve\w*|conserve\w*)\b/,
    group: /\b(cancel\w*|leav\w*|stop\w*|resili\w*|annul\w*|depart\w*|partir|arret\w*)\b/,
  },
} as const;

type Measured = keyof typeof signs;

function measuredGap(company: Company, kind: Measured): MeasuredGap | null {
  const { result, group } = signs[kind];
  const found = comparedGroups(company).find(
    (one) =>
      !one.isLoss &&
      one.channelId === null &&
      one.interval[0] > 0 &&
      canBeMoved(one) &&
      result.test(plainText(one.result)) &&
      group.test(plainText(`${one.better.label ?? ''} ${one.other.label ?? ''}`)),
  );
  if (found === undefined) return null;
  const { better, other } = found;
  return { best: better.won / better.of, rest: other.won / other.of, label: better.label ?? '' };
}

/** The rate of those for whom nothing was done: where the indicator starts. */
export const measuredRest = (kind: Measured): Start =>
  declared((company) => {
    const gap = measuredGap(company, kind);
    return gap === null ? null : Number(gap.rest.toFixed(3));
  });

/** Aims at what the better group of the company does already, stops half way to it; `otherwise` where nothing is counted. */
export const measuredAim =
  (kind: Measured, otherwise: (facts: AimFacts) => Aim | null = () => null) =>
  (facts: AimFacts): Aim | null => {
    const gap = measuredGap(facts.company, kind);
    return gap === null ? otherwise(facts) : aimOfGap(gap);
  };

/** From the rate of the others to that of the better group. */
export function aimOfGap({ best, rest, label }: MeasuredGap): Aim {
  const [high, low] = [best, rest].map((rate) => inBoth((locale) => percentText(rate, locale, 0))) as [Text, Text];
  return {
    marks: [(best + rest) / 2, best, best].map((rate) => Number(rate.toFixed(3))) as unknown as Marks,
    basis: typesetText(
      pair(
        `Mesuré ici : ${high.fr} pour « ${label} », ${low.fr} pour les autres ; arrêter à mi-chemin.`,
        `Measured here: ${high.en} for “${label}”, ${low.en} for the others; stop at half way.`,
      ),
    ),
  };
}
