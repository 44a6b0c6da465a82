import type { Comparison } from '../../../framework/counters/compared-groups.ts';
import { choseThemselves } from '../../../framework/counters/comparisons/self-chosen.ts';
import { contentWords, isSameWord, monthsOf, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { monthsOfCycle, newcomersIn } from '../../../framework/counters/room/season-count.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import { prudentGain } from '../../compared-texts.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from '../goal-reading.ts';
import { nextAim, reachedText } from '../next-aim.ts';

/** Goals that counters of the same things already answer: in the months of the cycle, in a year, or among the cases lost. */

const cycleSign = /\b(in the cycle|this cycle|dans le cycle|ce cycle|over the cycle|sur le cycle)\b/;
const yearSign = /\b(a year|per year|each year|every year|par an|chaque annee|an year|yearly)\b/;

/** So many newcomers in the months of the cycle, of whom the file counts those of the same months. */
export function newcomersGoal(wanted: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = wanted;
  const { company } = facts;
  const asked = target?.to ?? target?.more ?? null;
  if (asked === null || target?.unit !== 'count') return null;
  const named = monthsOf(goal.statement);
  const months = named.length > 0 ? named : cycleSign.test(plainText(goal.statement)) ? monthsOfCycle(company) : [];
  const words = nounWords(goal.statement);
  const own = months.length === 0 ? [] : newcomersIn(company, months);
  const row = own.find(({ label }) => nounWords(label).some((word) => word.length > 3 && words.includes(word)));
  return row === undefined ? null : alreadyCounted(row.label, row.count, asked, wanted);
}

/** So many a year of what the end of the path has passed, or of what a channel that the goal names brings, measured over a year. */
export function yearCountGoal(wanted: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = wanted;
  const { company } = facts;
  const asked = target?.to ?? null;
  if (company.period.baselineMonths !== 12 || target?.factor != null) return null;
  if (asked === null || target?.unit !== 'count' || !yearSign.test(plainText(goal.statement))) return null;
  const words = contentWords(goal.statement);
  const shared = (text: string): number =>
    contentWords(text).filter((word) => words.some((one) => isSameWord(one, word))).length;
  const step = (company.funnel ?? []).at(-1);
  if (step?.count != null && step.count >= asked && shared(step.label) > 0)
    return alreadyCounted(step.label, step.count, asked, wanted);
  const channel = company.channels.find(({ name = '' }) => shared(name) >= fewestShared);
  const { leads = null, newCustomers = null } = channel?.metrics ?? {};
  // somebody introduced is a request: a customer only once they have signed
  const brought = requestSign.test(plainText(goal.statement)) ? (leads ?? newCustomers) : newCustomers;
  return channel?.name === undefined || brought === null ? null : alreadyCounted(channel.name, brought, asked, wanted);
}

/** People who are sent or who ask, before they buy. */
const requestSign =
  /\b(introductions?|recommendations?|recommandations?|mises? en relation|leads?|enquir\w+|requests?|demandes?|contacts?|noms?|names)\b/;
/** Words by which a goal names a channel (working assumption). */
const fewestShared = 2;

function alreadyCounted(label: string, counted: number, asked: number, { found, facts }: AskedGoal): GoalMeasure {
  const [now, aim] = [count(counted), count(asked)];
  const isReached = counted >= asked;
  return {
    measure: named(label),
    unit: 'count',
    current: counted,
    target: asked,
    reachable: isReached ? counted : null,
    ...(isReached
      ? {
          verdict: 'reached' as const,
          proposal: reachedText({ label: named(label), now, aim }, nextAim(found, facts.amounts)),
        }
      : {}),
  };
}

const fewerSign = /\b(fewer|less|wasted?|moins|gaspill\w*|perdus?|gachis|reduce|reduire)\b/;
const wasteSign = /\b(wasted?|gaspill\w*|perdus?|gachis)\b/;
const moneySign = /\b(margin|marge|profit|money|argent|cash|costs?|couts?|depens\w*|spend\w*|benefice)\b/;

/** Fewer cases lost, where the file compares two ways of treating them: all that are lost, and what would be in the better way. */
export function lostCasesGoal({ goal, target, facts: { comparisons } }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  if (target !== null || !fewerSign.test(plain) || moneySign.test(plain)) return null;
  const rows = comparisons.filter(
    (one) => one.isLoss && one.channelId === null && one.interval[0] > 0 && !choseThemselves(one),
  );
  if (rows.length === 0) return null;
  const words = contentWords(goal.statement);
  const about = rows.filter(({ result }) =>
    contentWords(result).some((word) => words.some((one) => isSameWord(one, word))),
  );
  // waste of any kind is all of it; a named thing is that thing alone
  const own = about.length > 0 ? about : wasteSign.test(plain) ? rows : [];
  if (own.length === 0) return null;
  const lost = sum(own.map(({ better, other }) => better.won + other.won));
  const leftOf = (one: Comparison): number => one.better.won + one.other.won - prudentGain(one);
  const least = Math.round(sum(own.map(leftOf)));
  const each = own.map((one) => {
    const [all, then] = [count(one.better.won + one.other.won), count(Math.round(leftOf(one)))];
    return pair(
      `« ${one.result} » ${all.fr}, dont ${then.fr} resteraient`,
      `“${one.result}” ${all.en}, of which ${then.en} would be left`,
    );
  });
  const [from, to] = [count(lost), count(least)];
  const list: Text = pair(each.map(({ fr }) => fr).join(' ; '), each.map(({ en }) => en).join('; '));
  return {
    ...aimedAt({
      measure: pair(own.map(({ result }) => result).join(' + '), own.map(({ result }) => result).join(' + ')),
      unit: 'count',
      now: lost,
      aim: least,
    }),
    proposal: pair(
      `${list.fr}. De ${from.fr} cas perdus à ${to.fr} sur la même durée, en faisant pour tous comme pour le meilleur groupe, part prudente ; compter chaque mois.`,
      `${list.en}. From ${from.en} cases lost to ${to.en} over the same time, by doing for all as for the better group, at a prudent part; count every month.`,
    ),
  };
}
