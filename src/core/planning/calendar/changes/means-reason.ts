import { showMoney } from '../../../values/money.ts';
import { numberText } from '../../../values/number-text.ts';
import { sum } from '../../../values/sum.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { CalendarItem } from '../../plan/calendar-item.ts';
import type { Strategy } from '../../plan/plan.ts';

type Plan = Pick<Strategy, 'cycle' | 'actions' | 'tasks' | 'capacity' | 'costs' | 'inputs'>;

/** Two plans, the one before first. */
export type Plans = readonly [Plan, Plan];

/** Why an entry that one plan has is not in the one with less: fewer weeks, hours or money; null where none of these shows it. */
export function meansReason(item: CalendarItem, plans: Plans, change: 'added' | 'removed'): Text | null {
  const [before, after] = plans;
  const [has, lacks] = change === 'removed' ? [before, after] : [after, before];
  const words = sentences[change];
  if (item.date > lacks.cycle.end && lacks.cycle.weeks < has.cycle.weeks) return withNumbers(words.day, weeksOf(plans));
  if (item.kind === 'event') return null;
  const task = has.tasks.find(({ id }) => id === item.taskId);
  // Work on a site that was read again may be done, or newly found.
  const isReadAgain = task?.work !== null && has.inputs.siteHash !== lacks.inputs.siteHash;
  if (task === undefined || task.hours <= 0 || isReadAgain) return null;
  if (isForMoney(task.actionId, has, lacks)) return withNumbers(words.money, moneyOf(plans));
  const isShort = isAlone(has, lacks) || has.capacity.hoursPlanned > lacks.capacity.hoursTotal;
  if (!isShort || lacks.capacity.hoursTotal >= has.capacity.hoursTotal) return null;
  if (lacks.capacity.hoursPerWeek < has.capacity.hoursPerWeek) return withNumbers(words.hours, hoursOf(plans));
  return lacks.cycle.weeks < has.cycle.weeks ? withNumbers(words.weeks, weeksOf(plans)) : null;
}

/** True for an action that costs money, of which one plan has less: for nothing else is it left out, or all of it is too little. */
function isForMoney(actionId: string | null, has: Plan, lacks: Plan): boolean {
  const cash = cashOf(has, actionId);
  const hasLess = has.costs.currency === lacks.costs.currency && lacks.costs.budget < has.costs.budget;
  if (cash === 0 || !hasLess) return false;
  const isSameTime = has.capacity.hoursPerWeek === lacks.capacity.hoursPerWeek && has.cycle.weeks === lacks.cycle.weeks;
  const isShort = isAlone(has, lacks) || has.costs.cashPlanned > lacks.costs.budget;
  return cash > lacks.costs.budget || (isSameTime && isShort);
}

/** True for plans that differ by their hours, their weeks and their money alone. */
const isAlone = (one: Plan, other: Plan): boolean => restOf(one) === restOf(other);

/** What a plan was made from beside its hours, its weeks and its money. */
function restOf({ inputs: { company, ...others } }: Plan): string {
  const { capacity, budget: _, hypotheses: __, ...answers } = company;
  return JSON.stringify([answers, capacity.skills, others]);
}

/** What an action costs beside working time, minor units. */
const cashOf = ({ actions }: Plan, actionId: string | null): number =>
  sum(
    (actions.find(({ id }) => id === actionId)?.costs ?? []).map(({ nature, planned }) =>
      nature === 'people' ? 0 : planned,
    ),
  );

/** A number of both plans in words. */
type Numbers = readonly [Text, Text];

const weeksOf = (plans: Plans): Numbers =>
  bothOf(plans, ({ cycle }) => inBoth((locale) => numberText(cycle.weeks, locale)));
const hoursOf = (plans: Plans): Numbers =>
  bothOf(plans, ({ capacity }) => inBoth((locale) => numberText(capacity.hoursPerWeek, locale, 1)));
const moneyOf = (plans: Plans): Numbers =>
  bothOf(plans, ({ costs: { budget, currency } }) =>
    inBoth((locale) => showMoney({ amountMinor: budget, currency }, locale)),
  );

const bothOf = ([before, after]: Plans, textOf: (plan: Plan) => Text): Numbers => [textOf(before), textOf(after)];

const withNumbers = (sentence: Text, [before, after]: Numbers): Text =>
  inBoth((locale) =>
    sentence[locale].replace('{before}', () => before[locale]).replace('{after}', () => after[locale]),
  );

const sentences = {
  removed: {
    day: pair(
      'Le plan dure {after}\u00a0semaines au lieu de {before}\u00a0: ce jour n’en fait plus partie.',
      'The plan lasts {after} weeks instead of {before}: this day is not in it any more.',
    ),
    weeks: pair(
      'Le plan dure {after}\u00a0semaines au lieu de {before}\u00a0: ce travail n’y tient plus.',
      'The plan lasts {after} weeks instead of {before}: this work does not fit any more.',
    ),
    hours: pair(
      'Vous donnez {after}\u00a0h par semaine au lieu de {before}\u00a0: ce travail n’y tient plus.',
      'You give {after} h a week instead of {before}: this work does not fit any more.',
    ),
    money: pair(
      'Votre budget passe de {before} à {after}\u00a0: ce travail n’y tient plus.',
      'Your budget goes from {before} to {after}: it does not pay for this work any more.',
    ),
  },
  added: {
    day: pair(
      'Le plan dure {after}\u00a0semaines au lieu de {before}\u00a0: ce jour en fait partie.',
      'The plan lasts {after} weeks instead of {before}: this day is in it.',
    ),
    weeks: pair(
      'Le plan dure {after}\u00a0semaines au lieu de {before}\u00a0: ce travail y trouve sa place.',
      'The plan lasts {after} weeks instead of {before}: there is room for this work.',
    ),
    hours: pair(
      'Vous donnez {after}\u00a0h par semaine au lieu de {before}\u00a0: ce travail y trouve sa place.',
      'You give {after} h a week instead of {before}: there is room for this work.',
    ),
    money: pair(
      'Votre budget passe de {before} à {after}\u00a0: il paie ce travail.',
      'Your budget goes from {before} to {after}: it pays for this work.',
    ),
  },
};
