import { harmSign } from '../../../framework/counters/counter-words.ts';
import { nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { sum } from '../../../values/sum.ts';
import { pair } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import { groupName, groupsTitle } from '../../compared-texts.ts';
import { aimedAt, type AskedGoal, type GoalMeasure, isAboutPart } from '../goal-reading.ts';
import { weekdaysOf } from './weekday-goals.ts';

/** Goals of losing no more money: on work that does not pay, on faults that are counted. */

const costlyKinds = ['offer-at-a-loss', 'way-of-delivery'];
/** Work, sales or disputes that take more than they bring. */
const wasteSign =
  /\b(coute\w* plus|costs? more|pour rien|for nothing|los\w+ money|perd\w* (?:de l |d )?argent|a perte|at a loss|pays? nothing|ne (?:rapporte|paie) (?:pas|rien))\b/;

/** The end of work that pays nothing, bound to what the sales that do not pay their costs take in a year. */
export function lossesGoal({ goal, facts, found }: AskedGoal): GoalMeasure | null {
  if (goal.kind !== 'margin' || isAboutPart(goal.statement, facts.company)) return null;
  if (weekdaysOf(goal.statement).length > 0) return null;
  const rows = found.filter(({ kind, moneyPerMonth }) => costlyKinds.includes(kind.id) && (moneyPerMonth ?? 0) > 0);
  const [first] = rows;
  if (first === undefined) return null;
  const lost = 12 * sum(rows.map(({ moneyPerMonth }) => moneyPerMonth ?? 0));
  const money = facts.amounts.money(lost);
  return {
    ...aimedAt({
      measure: pair('Perdu en un an sur ce qui ne paie pas son temps', 'Lost in a year on what does not pay its time'),
      unit: 'money',
      now: lost,
      aim: 0,
    }),
    proposal: pair(
      `${money.fr} par an aujourd’hui. ${first.title.fr}. À ramener à zéro d’ici à la fin du cycle, et à relire chaque mois.`,
      `${money.en} a year today. ${first.title.en}. To bring to zero by the end of the cycle, and to read every month.`,
    ),
  };
}

/** Faults that cost money, which a goal of losing none wants fewer of: from those of a year to the rate of the better group. */
export function faultsGoal({ goal, facts }: AskedGoal): GoalMeasure | null {
  if (goal.kind !== 'margin' || !wasteSign.test(plainText(goal.statement))) return null;
  const losses = facts.comparisons.filter(
    ({ isLoss, interval, channelId, result }) =>
      isLoss && channelId === null && interval[0] > 0 && !leaverSign.test(plainText(result)),
  );
  const roots = rootsOf(goal.statement);
  const one =
    losses.find(({ result }) => rootsOf(result).some((root) => roots.includes(root))) ??
    losses.find(({ result }) => faultSign.test(plainText(result)));
  if (one === undefined) return null;
  const { better, other, result } = one;
  const year = 12 / facts.totals.months;
  const [now, best] = [(better.won + other.won) * year, (better.of + other.of) * year * (better.won / better.of)];
  const title = groupsTitle(one, groupName(better), groupName(other));
  const [today, aim, group] = [count(now), count(Math.round(best)), groupName(better)];
  return {
    measure: named(result),
    unit: 'count',
    current: now,
    target: Math.round(best),
    reachable: Math.round(best),
    verdict: 'within-reach',
    proposal: pair(
      `« ${result} » : ${today.fr} en un an. ${title.fr}. Viser ${aim.fr} en faisant partout comme pour ${group.fr}, et noter pour chacun le temps et l’argent qu’il prend.`,
      `“${result}”: ${today.en} in a year. ${title.en}. Aim at ${aim.en} by doing everywhere as for ${group.en}, and note the time and the money that each takes.`,
    ),
  };
}

/** Customers who are lost are no fault that costs money each time. */
const leaverSign = /^(?:perdue?s?|lost|left|partie?s?|gone)\b/;
const faultSign = new RegExp(String.raw`${harmSign.source}|\b(?:disputes?|disputed|litiges?|contest\w*)\b`);

const atLossSign = /\b(?:a perte|at a loss)\b/;
/** A small sale: what is under an amount. */
const underSign = /\b(?:moins de|under|less than|below|sous)\b[^,;]*\d/;
/** Endings by which a deed and what is done are one root: « livrer », « livraison », “delivering”, “deliveries”. */
const rootOf = (word: string): string => word.replace(/(?:aison|ation|age|ement|eur|er|ir|ing|eries|ery|ies|y)$/, '');
const leastRoot = 4;
const rootsOf = (text: string): string[] =>
  nounWords(text)
    .map(rootOf)
    .filter((root) => root.length >= leastRoot);
/** Part of a counted loss that a first plan avoids (working assumption). */
const avoidedPart = 0.2;

/** Something done at a loss, bound to the count of its smallest sales. */
function smallSalesGoal({ goal, facts }: AskedGoal): GoalMeasure | null {
  const roots = nounWords(goal.statement.replace(/\b(?:à perte|at a loss)\b/giu, '')).map(rootOf);
  const row = facts.counters.find(
    ({ label, unit }) =>
      unit === 'count' &&
      underSign.test(plainText(label)) &&
      roots.some((root) => root.length >= leastRoot && root === rootOf(nounWords(label)[0] ?? '')),
  );
  if (row === undefined) return null;
  const now = (row.count * 12) / facts.totals.months;
  const aim = Math.round(now * (1 - avoidedPart));
  const [today, then] = [count(now), count(aim)];
  return {
    ...aimedAt({ measure: named(row.label), unit: 'count', now, aim }),
    proposal: pair(
      `« ${row.label} » : ${today.fr} en un an, à compter vers le bas. Viser ${then.fr} d’abord, et noter pour chacune ce qu’elle laisse une fois le trajet et le temps payés.`,
      `“${row.label}”: ${today.en} in a year, to be counted downwards. Aim at ${then.en} first, and note for each what it leaves once its trip and its time are paid.`,
    ),
  };
}

/** The same for a goal in words of waste, whatever its verb. */
export function wasteGoal(asked: AskedGoal): GoalMeasure | null {
  const plain = plainText(asked.goal.statement);
  if (!wasteSign.test(plain)) return null;
  const small = atLossSign.test(plain) ? smallSalesGoal(asked) : null;
  return small ?? lossesGoal(asked) ?? faultsGoal(asked);
}
