import { isSameWord, monthsOf, nounWords, outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { type PartLimit, partLimits } from '../../framework/counters/service-room.ts';
import { pair } from '../../values/text.ts';
import { count, named } from '../amounts.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import { isOutsideSeason } from './bounded-goals.ts';
import { type AskedGoal, filledTo, type GoalMeasure } from './goal-reading.ts';

/** Goals about room: what is empty outside the season that they name, and room that is missing. */

const fillSign = /\b(remplir|remplisse\w*|completer|fill|full|vendre|sell|louer|let)\b/;

/** The rest of the year, for a goal that names a season only to leave it out. */
export function outsideSeasonGoal({ goal, facts: { company } }: AskedGoal): GoalMeasure | null {
  const named = seasonLeftOut(goal.statement);
  if (named.length === 0 || !fillSign.test(plainText(goal.statement))) return null;
  const [limit] = partLimits(company)
    .filter(({ months }) => months.every((month) => !named.includes(month)))
    .sort((a, b) => fillable(b) - fillable(a));
  return limit === undefined ? null : filled(limit);
}

/** Part of a limit from which it leaves nothing to fill (working assumption). */
const nearlyTaken = 0.9;
/** Words that say how full a place is: they name none. */
const fullness = new Set(nounWords('fill full fuller half empty remplir plein pleine vide vides moitie'));

/** A place to fill that the goal names without its months: the limit with its words that has most left to fill. */
export function emptyRoomGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  if (target !== null || monthsOf(goal.statement).length > 0 || !onlyFillSign.test(plainText(goal.statement)))
    return null;
  const words = nounWords(goal.statement).filter((word) => !fullness.has(word));
  const [limit] = serviceLimits(company)
    .flatMap(({ used, ...one }) => (used === null || used >= nearlyTaken * one.possible ? [] : [{ ...one, used }]))
    .filter(({ label }) => nounWords(label).some((word) => words.some((one) => isSameWord(one, word))))
    .sort((a, b) => a.used / a.possible - b.used / b.possible);
  return limit === undefined ? null : filled(limit);
}

const onlyFillSign = /\b(remplir|remplisse\w*|completer|fill|full)\b/;

const fillable = ({ possible, used }: Pick<PartLimit, 'possible' | 'used'>): number =>
  repairedCount(possible, used) - used;
const outsideSign = /\b(?:outside|hors|en dehors de?|except|apart from|sauf)\b(.*)/;

/** Months that a goal leaves out: those named after “outside”, « hors ». */
const seasonLeftOut = (statement: string): number[] =>
  isOutsideSeason(statement) ? monthsOf(outsideSign.exec(plainText(statement))?.[1] ?? '') : [];

export function filled({ label, used, possible }: Pick<PartLimit, 'label' | 'used' | 'possible'>): GoalMeasure {
  const reachable = Math.round(repairedCount(possible, used));
  const [now, all, free, aim, more] = [used, possible, possible - used, reachable, reachable - used].map((value) =>
    count(value),
  );
  return filledTo(
    { label, used },
    reachable,
    pair(
      `Aujourd’hui ${now?.fr} sur ${all?.fr}, ${free?.fr} libres : c’est là qu’il y a de quoi vendre. Viser ${aim?.fr} d’abord, ${more?.fr} de plus, comptés à part chaque mois.`,
      `Today ${now?.en} of ${all?.en}, ${free?.en} free: this is where there is something to sell. Aim at ${aim?.en} first, ${more?.en} more, counted apart every month.`,
    ),
  );
}

const enoughSign = /\b(assez|suffisamment|enough|plus de|more|davantage de|ouvrir|open|trouver|find)\b/;

/** Room that is missing: what can be served is to grow by what was turned away. */
export function missingRoomGoal({ goal, facts: { company } }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  if (!enoughSign.test(plain)) return null;
  const words = nounWords(goal.statement);
  const limit = serviceLimits(company).find(
    ({ label, used, possible, refused, months }) =>
      used !== null &&
      months.length === 0 &&
      (refused ?? 0) > 0 &&
      used >= nearlyFull * possible &&
      nounWords(outsideBrackets(label)).filter((word) => words.some((one) => isSameWord(one, word))).length > 1,
  );
  if (limit?.used == null) return null;
  const { label, used, possible } = limit;
  const refused = limit.refused ?? 0;
  const [now, taken, missing, aim] = [possible, used, refused, possible + refused].map((value) => count(value));
  return {
    measure: named(label),
    unit: 'count',
    current: possible,
    target: possible + refused,
    reachable: null,
    verdict: 'ambitious',
    proposal: pair(
      `${taken?.fr} pris sur ${now?.fr}, et ${missing?.fr} demandes refusées : il en faut ${aim?.fr} pour ne plus refuser. C’est de l’offre qui manque, non de la demande : compter chaque mois celles qui s’ouvrent, d’abord là où l’on refuse le plus.`,
      `${taken?.en} taken of ${now?.en}, and ${missing?.en} requests turned away: ${aim?.en} are needed to turn nobody away. Supply is what lacks, not demand: count those that open every month, first where most is turned away.`,
    ),
  };
}

/** Part of a limit from which what was turned away is missing room (working assumption). */
const nearlyFull = 0.9;
