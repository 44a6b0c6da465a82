import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { partLimits } from '../../../framework/counters/service-room.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';
import { freePart, otherMonths } from './weekday-goals.ts';

/** Goals of work spread over the year, on the part of the year that has room. */

const spreadSign =
  /\b(?:repart\w*|etal\w*|liss\w*|equilibr\w*|spread\w*|even out|level(?:l?ing)? out|smooth\w*|balanc\w*)\b/;
const timeSign = /\b(?:annee|year|saisons?|seasons?|mois|months?)\b/;
/** Part of a limit from which a season is full (working assumption). */
const fullShare = 0.9;

/** Where one season is full and another of the same thing is not: what is taken of the latter, and who was refused in the former. */
export function spreadGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  if (target !== null || !spreadSign.test(plain) || !timeSign.test(plain)) return null;
  const limits = partLimits(company).filter(({ months }) => months.length > 0);
  const headOf = (label: string): string => nounWords(label)[0] ?? '';
  const quiet = limits.find(
    (one) =>
      one.share < fullShare &&
      limits.some((full) => full.share >= fullShare && isSameWord(headOf(full.label), headOf(one.label))),
  );
  return quiet === undefined ? null : freePart(quiet, limits, otherMonths);
}
