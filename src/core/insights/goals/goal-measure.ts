import { type AskedGoal, type Goal, type GoalMeasure, isAboutPart } from './goal-reading.ts';
import { roleSigns } from '../../framework/counters/counter-words.ts';
import { contentWords, isSameWord, monthsOf, plainText } from '../../framework/counters/plain-words.ts';
import type { Counter } from '../../framework/counters/read-counters.ts';
import { partLimits } from '../../framework/counters/service-room.ts';
import { countsOf } from '../../framework/counters/service-capacities.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { named } from '../amounts.ts';
import { countOf, moreCustomersGoal, reachedCount, wantedCount } from './goal-counts.ts';
import { countedCauseGoal, figureGoal } from './figure-goal.ts';
import { comparedGoal, publicGoal, yearMarginGoal } from './bound-goals.ts';
import { beliefGoal, closedMonthsGoal, debtGoal, gapGoal, widerAreaGoal } from './goal-decisions.ts';
import { limitedGoal, objectiveGoal, revenueGoal, scarceHoursGoal } from './bounded-goals.ts';
import { dependenceGoal, priceCutGoal, thinMarginGoal } from './unwise-goals.ts';
import { expectedCustomers, gainsBySubject, gainsAfterStart, possibleMargin } from './goal-gains.ts';
import { commitmentGoal, followersGoal, fullSeasonGoal, leavingGoal, meanGoal, timedGoal } from './goal-limits.ts';
import { lessOfChannelGoal, monthRoomGoal } from './own-count-goals.ts';
import { emptyRoomGoal, missingRoomGoal, outsideSeasonGoal } from './room-goals.ts';
import { causeGoal } from './readings/cause-goals.ts';
import { ceilingGoal } from './readings/ceiling-goals.ts';
import { churnGoal } from './readings/churn-goals.ts';
import { firstLossOf } from './readings/cohort-goals.ts';
import { delayGoal } from './readings/delay-goals.ts';
import { deadlineGoal } from './readings/deadline-goals.ts';
import { hourGoal } from './readings/hour-goals.ts';
import { incomeGoal } from './readings/income-goals.ts';
import { leaversGoal } from './readings/leaver-goals.ts';
import { heldOfferGoal, movedOffersGoal } from './readings/offer-goals.ts';
import { minimumGoal } from './readings/minimum-goals.ts';
import { periodGoal } from './readings/period-goals.ts';
import { lostCasesGoal, newcomersGoal, yearCountGoal } from './readings/season-goals.ts';
import { spreadGoal } from './readings/spread-goals.ts';
import { stepShareGoal } from './readings/step-share-goals.ts';
import { thingGoal } from './readings/thing-goals.ts';
import { turnoverGoal } from './readings/turnover-goals.ts';
import { unitRoomGoal } from './readings/unit-room-goals.ts';
import { unitMoneyGoal } from './readings/unit-money-goals.ts';
import { withFillingWay } from './room-way.ts';
import { wasteGoal } from './readings/waste-goals.ts';
import { freePart, otherMonths, refusedBeside, timedRoomGoal } from './readings/weekday-goals.ts';
import { repairedCount } from '../../framework/repaired-count.ts';

/** Readings of a goal, in the order in which they are tried. */
const readings: readonly ((asked: AskedGoal) => GoalMeasure | null)[] = [
  deadlineGoal,
  delayGoal,
  turnoverGoal,
  unitRoomGoal,
  newcomersGoal,
  yearCountGoal,
  dependenceGoal,
  outsideSeasonGoal,
  missingRoomGoal,
  thinMarginGoal,
  priceCutGoal,
  closedMonthsGoal,
  spreadGoal,
  minimumGoal,
  stepShareGoal,
  lessOfChannelGoal,
  ceilingGoal,
  incomeGoal,
  timedRoomGoal,
  monthRoomGoal,
  hourGoal,
  movedOffersGoal,
  heldOfferGoal,
  scarceHoursGoal,
  revenueGoal,
  limitedGoal,
  debtGoal,
  gapGoal,
  beliefGoal,
  widerAreaGoal,
  causeGoal,
  countedCauseGoal,
  leaversGoal,
  churnGoal,
  leavingGoal,
  commitmentGoal,
  followersGoal,
  fullSeasonGoal,
  meanGoal,
  thingGoal,
  periodGoal,
  timedGoal,
  comparedGoal,
  emptyRoomGoal,
  roomOf,
  publicGoal,
  figureGoal,
  returnOf,
  shareOf,
  firstLossOf,
  moneyReached,
  unitMoneyGoal,
  moneyOf,
  stockOf,
  countOf,
  resultOf,
  objectiveGoal,
  wasteGoal,
  lostCasesGoal,
  yearMarginGoal,
  moreCustomersGoal,
];

/** What a goal in words is measured on; null when nothing in the file measures it. */
export function goalMeasure(asked: AskedGoal): GoalMeasure | null {
  const wanted = { ...asked, goal: withoutUnwanted(asked.goal) };
  for (const read of readings) {
    const measure = read(readsUnwanted.has(read) ? asked : wanted);
    if (measure !== null) return withFillingWay(measure, asked);
  }
  return null;
}

/** Readings of what a goal does not want. */
const readsUnwanted: ReadonlySet<(asked: AskedGoal) => GoalMeasure | null> = new Set([dependenceGoal]);
const unwantedSign = /,?\s+\b(?:without|sans)\s[^,;]*/giu;

/** A goal without what it does not want to grow: “without buying more trials” names no trials to count. */
const withoutUnwanted = (goal: Goal): Goal => ({ ...goal, statement: goal.statement.replace(unwantedSign, '') });

/** Words that a label shares with a goal. */
function sharedWords(label: string, { statement }: Goal): number {
  const words = new Set(contentWords(statement));
  return contentWords(label).filter((word) => words.has(word)).length;
}

const closest = <Row>(rows: readonly Row[], labelOf: (row: Row) => string, goal: Goal): Row | undefined =>
  [...rows].sort((a, b) => sharedWords(labelOf(b), goal) - sharedWords(labelOf(a), goal))[0];

/** A goal that wants people back: a counter tells it in the past. */
const backSign = /\b(faire revenir|reviennent|revoir|come back|bring (\w+ ){0,3}back|return)\b/;
const returnedSign = roleSigns.find(([role]) => role === 'returned')?.[1];

/** The share of customers of before who came back. */
function returnOf({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  const speaksOfReturn = returnedSign?.test(plain) === true || backSign.test(plain) || goal.kind === 'retention';
  const isUnwanted = /^(?:have )?(?:fewer|less|moins)\b/.test(plain);
  if (!speaksOfReturn || isUnwanted || (target !== null && (target.unit !== 'share' || target.factor !== null)))
    return null;
  const rows = facts.counters.flatMap(({ role, label, count, whole }) =>
    role === 'returned' && whole !== null ? [{ label, all: `${whole.label} ${label}`, rate: count / whole.count }] : [],
  );
  const row = closest(rows, ({ all }) => all, goal);
  if (row !== undefined) return shareMeasure(named(row.label), row.rate, higherThan(row.rate, target?.to));
  const { economics } = facts.company;
  // what all customers do measures no goal about those of one offer, one place or one public
  const isOfAll = economics.model === 'transactional' && !isAboutPart(goal.statement, facts.company);
  const rate = isOfAll ? economics.repeatRate12m : undefined;
  return rate === undefined ? null : shareMeasure(boughtAgain, rate, higherThan(rate, target?.to));
}

/** The share to reach; null for one below what is measured, since a higher return is better. */
const higherThan = (rate: number, to: number | null | undefined): number | null =>
  to == null || to < rate ? null : to;

const boughtAgain = pair('Clients qui rachètent en un an', 'Customers who buy again within a year');

/** A share that a counter gives, or that the goal itself starts from. */
function shareOf({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  if (target === null || target.unit !== 'share' || target.to === null) return null;
  if (target.from !== null) return shareMeasure(named(goal.statement), target.from, target.to);
  const rows = facts.counters.flatMap((counter: Counter) =>
    counter.whole === null || sharedWords(counter.label, goal) === 0 ? [] : [counter],
  );
  const row = closest(rows, ({ label }) => label, goal);
  if (row?.whole == null) return null;
  // A share below that of a counter which is no loss describes something else than this counter.
  const rate = row.count / row.whole.count;
  return target.to < rate && row.role !== 'lost' ? null : shareMeasure(named(row.label), rate, target.to);
}

const shareMeasure = (measure: Text, current: number, target: number | null): GoalMeasure => ({
  measure,
  unit: 'share',
  current,
  target: target ?? repairedCount(1, current),
  reachable: target !== null && target < current ? 1 - repairedCount(1, 1 - current) : repairedCount(1, current),
});

/** Money to reach, beside what a counter of it has reached. */
function moneyReached({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  if (target?.unit !== 'money' || target.to === null) return null;
  const words = contentWords(goal.statement);
  const row = facts.counters
    .filter(({ unit }) => unit === 'money')
    .find(({ label }) =>
      contentWords(label).some((word) => words.some((one) => one.endsWith(word) || isSameWord(one, word))),
    );
  if (row === undefined) return null;
  return { measure: named(row.label), unit: 'money', current: row.count, target: target.to, reachable: null };
}

/** Margin to add in a year. */
function moneyOf({ target, found }: AskedGoal): GoalMeasure | null {
  if (target?.unit !== 'money' || target.more === null) return null;
  const measure = pair('Marge ajoutée en un an', 'Margin added in a year');
  return {
    measure,
    unit: 'money',
    current: 0,
    target: target.more,
    reachable: 12 * gainsAfterStart * possibleMargin(found),
  };
}

/** Words for all who subscribe: “members” do not name the offer “Membership”. */
const subscribers = /\b(?:members?|subscribers?|adh[ée]rents?|abonn[ée]e?s?)\b/giu;

/** Customers at a date, for a subscription. */
function stockOf({ goal, target, facts, found, months }: AskedGoal): GoalMeasure | null {
  const { company, totals } = facts;
  const own = company.economics;
  if (own.model !== 'subscription' || own.customersEnd === undefined || target === null) return null;
  if (target.unit !== 'count' || target.from !== null || goal.kind === 'awareness') return null;
  const wanted = wantedCount({ ...target, factor: null }, own.customersEnd);
  if (wanted === null || isAboutPart(goal.statement.replaceAll(subscribers, ' '), company)) return null;
  const net = totals.newCustomers === null ? 0 : (totals.newCustomers - (own.lostInPeriod ?? 0)) / totals.months;
  const gained = expectedCustomers(found) * months;
  return {
    measure: pair('Clients à la date du but', 'Customers at the date of the goal'),
    unit: 'count',
    current: own.customersEnd,
    target: wanted,
    reachable: Math.round(own.customersEnd + net * months + gained),
  };
}

const fillSign = /\b(remplir|remplisse\w*|completer|fill|full)\b/;

/** Seats, nights or dates to fill. */
function roomOf(asked: AskedGoal): GoalMeasure | null {
  const { goal, facts } = asked;
  if (!fillSign.test(plainText(goal.statement))) return null;
  const months = monthsOf(goal.statement);
  const season = partLimits(facts.company).find(
    (one) => months.length > 0 && one.months.some((month) => months.includes(month)) && one.share < 1,
  );
  const whole = facts.room === null || !countsGoal(facts.room.limit.label, asked) ? undefined : facts.room.limit;
  const limit = season ?? whole;
  if (limit === undefined) return null;
  if (season !== undefined && refusedBeside(season, partLimits(facts.company)) > 0)
    return freePart(season, partLimits(facts.company), otherMonths);
  const reachable =
    season === undefined
      ? Math.min(limit.possible, reachedCount(limit.used, countsOf(facts.company).newCustomers ?? 1, asked))
      : Math.round(repairedCount(limit.possible, limit.used));
  return { measure: named(limit.label), unit: 'count', current: limit.used, target: limit.possible, reachable };
}

/** True when a limit is about what the goal fills: that of the whole company counts no goal about a part of it. */
const countsGoal = (label: string, { goal, facts }: AskedGoal): boolean =>
  !isAboutPart(goal.statement, facts.company) || sharedWords(label, goal) > 0;

/** More of what the path ends with, when the goal gives no figure. */
function resultOf({ goal, target, facts: { path, totals }, found }: AskedGoal): GoalMeasure | null {
  const last = path?.steps.at(-1);
  if (goal.kind === 'margin' || target !== null || last === undefined || path === null || path.worth <= 0) return null;
  if (sharedWords(last.label.en, goal) === 0) return null;
  const gained =
    (gainsAfterStart * sum(gainsBySubject(found).map((one) => (one.moneyPerMonth ?? 0) * one.certainty))) / path.worth;
  if (gained <= 0) return null;
  const reachable = Math.round(last.count + gained * totals.months);
  return { measure: last.label, unit: 'count', current: last.count, target: reachable, reachable };
}
