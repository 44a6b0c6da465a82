import type { Comparison } from '../../../framework/counters/compared-groups.ts';
import { numberIn, plainText } from '../../../framework/counters/plain-words.ts';
import type { Counter } from '../../../framework/counters/read-counters.ts';
import { pair } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import { comparedMeasure } from '../bound-goals.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';
import { termsOf } from '../../figures/like-figures.ts';

/** A goal of time: “under nine days”, on the mean that the file counts and on the groups that the mean hides. */

const limitSign =
  /\b(?:sous|moins de|en dessous de|under|below|within|less than|au plus|at most) (?:les |the )?(\d+(?:[.,]\d+)?|[a-z]+) (jours?|days?|semaines?|weeks?|heures?|hours?|mois|months?)\b/;
const meanSign = /\b(?:moyen\w*|mean|average|median\w*)\b/;
const units: readonly RegExp[] = [
  /^(?:jours?|days?)$/,
  /^(?:semaines?|weeks?)$/,
  /^(?:heures?|hours?)$/,
  /^(?:mois|months?)$/,
];

/** Words of a measure of time, which name nothing that takes it. */
const measureTerms: ReadonlySet<string> = new Set(
  termsOf('délai moyen delay mean average median days jours weeks hours'),
);

export function delayGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, facts } = asked;
  const found = limitSign.exec(plainText(goal.statement));
  const aim = numberIn(found?.[1] ?? '');
  const unit = units.find((one) => one.test(found?.[2] ?? ''));
  if (aim === null || unit === undefined) return null;
  const about = termsOf(goal.statement).filter((term) => !measureTerms.has(term));
  const isAbout = (text: string): boolean => termsOf(text).some((term) => about.includes(term));
  const own = facts.counters.filter(
    ({ label, count: value }) =>
      value > 0 &&
      isAbout(label) &&
      plainText(label)
        .split(/[^a-z]+/)
        .some((word) => unit.test(word)),
  );
  const mean = own.find(({ label }) => meanSign.test(plainText(label)));
  const groups = own.filter((one) => one !== mean).toSorted((a, b) => b.count - a.count);
  const [worst] = groups;
  const best = groups.at(-1);
  if (mean === undefined || worst === undefined || best === undefined) return null;
  const way = facts.comparisons.find(
    (one) => one.interval[0] > 0 && isAbout(wordsOf(one)) && isBetween(one, best, worst),
  );
  const isReached = mean.count <= aim;
  const [now, limit, long, short] = [mean.count, aim, worst.count, best.count].map(count);
  const hidden = pair(
    `« ${mean.label} » : ${now?.fr}, pour ${limit?.fr} visés. ${isReached ? 'C’est atteint, mais la' : 'La'} moyenne cache ${long?.fr} (« ${worst.label} ») et ${short?.fr} (« ${best.label} ») : viser ${short?.fr} pour tous, et non la moyenne.`,
    `“${mean.label}”: ${now?.en}, for ${limit?.en} aimed at. ${isReached ? 'It is reached, but the' : 'The'} mean hides ${long?.en} (“${worst.label}”) and ${short?.en} (“${best.label}”): aim at ${short?.en} for all, not at the mean.`,
  );
  const gained = way === undefined ? null : comparedMeasure(way, asked).proposal;
  return {
    measure: named(mean.label),
    unit: 'count',
    current: mean.count,
    target: aim,
    reachable: best.count,
    verdict: isReached ? 'reached' : 'within-reach',
    proposal: gained == null ? hidden : pair(`${hidden.fr} ${gained.fr}`, `${hidden.en} ${gained.en}`),
  };
}

const wordsOf = ({ better, other, result, stated }: Comparison): string =>
  `${better.label ?? ''} ; ${other.label ?? ''} ; ${result} ; ${stated?.what ?? ''}`;

/** True for two groups that are those of the two delays. */
function isBetween({ better, other }: Comparison, best: Counter, worst: Counter): boolean {
  const own = ({ label }: Counter, rest: Counter): readonly string[] =>
    termsOf(label).filter((term) => !termsOf(rest.label).includes(term));
  const names = (label: string | null, terms: readonly string[]): boolean =>
    termsOf(label ?? '').some((term) => terms.includes(term));
  return names(better.label, own(best, worst)) || names(other.label, own(worst, best));
}
