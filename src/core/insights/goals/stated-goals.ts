import { channelNameOf } from '../../framework/channel-name.ts';
import { contentWords, plainText } from '../../framework/counters/plain-words.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { type StatedTarget, statedTarget, statedWishes } from '../../framework/objectives/stated-target.ts';
import { typesetText } from '../../language/typeset.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import { daysBetween } from '../../values/day.ts';
import { rounded } from '../../values/rounded.ts';
import { pair, type Text } from '../../values/text.ts';
import { isPaidChannel } from '../../framework/channels.ts';
import { sum } from '../../values/sum.ts';
import { count, quoted } from '../amounts.ts';
import { atMost, joined, mostServed } from './readings/most-served.ts';
import { isNear, objectiveGoal } from './bounded-goals.ts';
import { withProvenGains, yearMarginGoal } from './bound-goals.ts';
import { causeGoal } from './readings/cause-goals.ts';
import { faultsGoal, lossesGoal, wasteGoal } from './readings/waste-goals.ts';
import { toBeMeasured } from './unmeasured-goal.ts';
import type { FoundInsight } from '../found-insights.ts';
import { goalMeasure } from './goal-measure.ts';
import { proposalOf, steppedTo, verdictOf } from './goal-verdict.ts';
import { nextAim, reachedText } from './next-aim.ts';
import { minimumGoal } from './readings/minimum-goals.ts';
import { leaversGoal } from './readings/leaver-goals.ts';
import { figureGoal } from './figure-goal.ts';
import { treatedGoal } from './own-count-goals.ts';
import { aboutThings } from '../ideas/about-things.ts';
import { type AskedGoal, type Goal, type GoalMeasure, isMoreDemand } from './goal-reading.ts';
import { noMoreServed } from './goal-texts.ts';
import { cycleGoal } from './cycle-goal.ts';
import type { InsightFacts } from '../insight-facts.ts';

/** The goals that the company states in words, each judged and turned into something that can be measured. */
export const statedGoals = (facts: InsightFacts, found: readonly FoundInsight[]): StatedGoal[] =>
  facts.company.strategicObjectives.flatMap((goal) =>
    statedWishes(goal.statement).map((statement) => judgedGoal({ ...goal, statement }, facts, found)),
  );

function judgedGoal(goal: Goal, facts: InsightFacts, found: readonly FoundInsight[]): StatedGoal {
  const target = statedTarget(goal.statement);
  const base = { id: goal.id, statement: goal.statement };
  const months = monthsUntil(goal.horizon, facts);
  const asking = { goal, target, facts, found, months };
  if (target?.isStop === true) {
    const proposal = decision(facts, goal.statement);
    const objective =
      proposal === null
        ? (minimumGoal({ ...asking, target: null }) ??
          objectiveGoal(asking) ??
          causeGoal({ ...asking, target: null }) ??
          leaversGoal(asking) ??
          treatedGoal(asking) ??
          figureGoal({ ...asking, target: null }) ??
          wasteGoal(asking) ??
          lossesGoal(asking) ??
          faultsGoal(asking) ??
          yearMarginGoal({ ...asking, target: null }))
        : null;
    if (objective !== null) return { ...base, ...shown(objective), verdict: objective.verdict ?? 'to-be-measured' };
    return proposal === null
      ? { ...base, ...unmeasured, verdict: 'to-be-measured', proposal: typesetText(toBeMeasured(goal, facts)) }
      : { ...base, ...unmeasured, verdict: 'decision', proposal: typesetText(proposal) };
  }
  const ofCycle = cycleGoal(asking);
  if (ofCycle !== null) return { ...base, ...ofCycle };
  const read = goalMeasure(asking);
  const measured = provenBy(asking, measuredBy(asking, read));
  if (read !== null && measured === null)
    return { ...base, ...(isLevel(goal) ? reached(read, asking) : asked(read, facts)) };
  if (measured === null)
    return { ...base, ...unmeasured, verdict: 'to-be-measured', proposal: typesetText(toBeMeasured(goal, facts)) };
  const room = facts.room?.isTight === true && isMoreDemand(goal, measured) ? facts.room : null;
  const verdict = room === null ? (measured.verdict ?? verdictOf(measured)) : 'out-of-reach';
  const most = room === null ? null : mostServed(room.limit, measured.current);
  const told = room === null ? measured.proposal : joined(noMoreServed(room.limit, measured.target), atMost(most));
  return {
    ...base,
    measure: measured.measure,
    ...(measured.kpiId === undefined ? {} : { kpiId: measured.kpiId }),
    unit: measured.unit,
    current: roundedOrNull(measured.current),
    target: roundedOrNull(measured.target),
    reachable: roundedOrNull(most?.reachable ?? measured.reachable ?? steppedTo(measured, verdict)),
    verdict,
    proposal: typesetText(
      told ??
        proposalOf(measured, verdict, {
          facts,
          months,
          next: nextAim(found, facts.amounts),
          isPeople: goal.kind === 'new_customers',
        }),
    ),
  };
}

const provenBy = (asking: AskedGoal, read: GoalMeasure | null): GoalMeasure | null =>
  read === null ? null : withProvenGains(asking, read);

/** The same goal read on the figures of its objective, when those that its words name are below it or count something else. */
function measuredBy(asking: AskedGoal, read: GoalMeasure | null): GoalMeasure | null {
  if (read === null) return null;
  if (read.verdict !== 'reached' && isBelow(read, asking.goal, asking.target))
    return added(asking) ?? objectiveGoal(asking);
  if (read.unit !== 'count' || read.current === null || read.verdict !== undefined || read.proposal !== undefined)
    return read;
  const objective = objectiveGoal(asking);
  const isOther = objective?.unit === 'count' && objective.current !== null && !isNear(objective.current, read.current);
  return isOther ? objective : read;
}

const shown = ({ measure, kpiId, unit, current, target, reachable, proposal }: GoalMeasure) => ({
  measure,
  ...(kpiId === undefined ? {} : { kpiId }),
  unit,
  current: roundedOrNull(current),
  target: roundedOrNull(target),
  reachable: roundedOrNull(reachable),
  proposal: typesetText(proposal ?? pair('', '')),
});

const fallSign =
  /\b(reduc\w*|redui\w*|cut|lower\w*|baiss\w*|dimin\w*|divis\w*|halve\w*|fewer|less|moins|limit\w*|drop\w*|descen\w*|ramener|perd\w*|perte|los\w+|at most|no more than|under|below|au plus|sous|ne plus|stop|without|sans)\b/;

/** True for a count to reach that is below what is measured already, when the goal wants no fall. */
function isBelow({ unit, current, target }: GoalMeasure, { statement }: Goal, stated: StatedTarget | null): boolean {
  if (unit === 'share' || current === null || target === null || target >= current || stated === null) return false;
  const isStated = stated.factor === null && stated.from === null;
  return isStated && !fallSign.test(plainText(statement).replaceAll(/\b(au moins|at least)\b/g, ''));
}

/** “Have 5,000 readers”, « atteindre 600 adhérents »: how many there are in all, which those of today may have passed. */
const levelSign =
  /^(?:reach|have|get to|count|keep|hold|stay|pass|exceed|go (?:over|above|beyond)|atteindre|avoir|arriver a|compter|etre|garder|tenir|rester|depasser|passer)\b/;
const isLevel = ({ statement }: Goal): boolean =>
  levelSign.test(plainText(statement)) && !newSign.test(plainText(statement));

function reached(read: GoalMeasure, { facts, found }: AskedGoal): Omit<StatedGoal, 'id' | 'statement'> {
  const { unit, current, target } = read;
  const show = (value: number): Text => (unit === 'money' ? facts.amounts.money(value) : count(value));
  const [now, aim] = [current ?? 0, target ?? 0].map(show) as [Text, Text];
  return {
    ...shown({
      ...read,
      reachable: current,
      proposal: reachedText({ label: read.measure ?? pair('', ''), now, aim }, nextAim(found, facts.amounts)),
    }),
    verdict: 'reached',
  };
}

const newSign = /\b(new|nouve\w+)\b/;

/** The same goal with its number added to what is measured, when it says “new”; null when it does not say so. */
function added(asked: AskedGoal): GoalMeasure | null {
  const { goal, target } = asked;
  return target === null || goal.kind === 'new_customers' || !newSign.test(plainText(goal.statement))
    ? null
    : goalMeasure({ ...asked, target: { ...target, to: null, more: target.to } });
}

/** A goal whose number is below what is measured: what it counts is a question. */
function asked(
  { measure: own, unit, current, target }: GoalMeasure,
  { amounts }: InsightFacts,
): Omit<StatedGoal, 'id' | 'statement'> {
  const measure = own ?? pair('', '');
  const show = (value: number): Text => (unit === 'money' ? amounts.money(value) : count(value));
  const [now, aim, both] = [current ?? 0, target ?? 0, (current ?? 0) + (target ?? 0)].map(show) as [Text, Text, Text];
  const proposal = pair(
    `« ${measure.fr} » : ${now.fr} déjà, plus que ${aim.fr}. Est-ce ${aim.fr} de plus, soit ${both.fr}, ou ${aim.fr} d’autre chose ? Répondre avant de fixer une cible ; d’ici là, ce but n’est pas jugé.`,
    `“${measure.en}”: ${now.en} already, more than ${aim.en}. Is it ${aim.en} more, that is ${both.en}, or ${aim.en} of something else? Answer before setting a target; until then this goal is not judged.`,
  );
  return {
    measure,
    unit,
    current: roundedOrNull(current),
    target: null,
    reachable: null,
    verdict: 'to-be-measured',
    proposal: typesetText(proposal),
  };
}

const unmeasured = { measure: null, unit: 'count', current: null, target: null, reachable: null } as const;
const daysPerMonth = 30.4375;

/** Months of the cycle until the day of a goal, at least one. */
const monthsUntil = (horizon: string | undefined, { company, context }: InsightFacts): number =>
  horizon === undefined ? cycleMonths(company) : Math.max(1, daysBetween(context.start, horizon) / daysPerMonth);

const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value, 4));

/** Letters of the shortest word by which a goal names a channel: auxiliaries and small verbs name none. */
const leastLetters = 4;

/** The end of a spending or a practice: what it costs today, when a channel bears its words. */
const advertising = /publicit|annonces|advert|\bads\b/i;

function decision(facts: InsightFacts, statement: string): Text | null {
  const { company, costs, amounts } = facts;
  const words = new Set(aboutThings(contentWords(statement)).filter((word) => word.length >= leastLetters));
  const stopped = costs.channels.find(({ channelId }) =>
    contentWords(company.channels.find(({ id }) => id === channelId)?.name ?? '').some((word) => words.has(word)),
  );
  const paid = advertising.test(statement) ? costs.channels.filter(({ typeId }) => isPaidChannel(typeId)) : [];
  if (stopped === undefined && paid.length > 0) return endOfAdvertising(facts, paid);
  if (stopped === undefined) return null;
  const [name, cost] = [channelNameOf(company, stopped.channelId), amounts.money(stopped.cost)];
  const many = count(stopped.newCustomers ?? 0);
  return pair(
    `C’est une décision : « ${name.fr} » a coûté ${cost.fr} sur la période pour ${many.fr} clients. La dater et vérifier à zéro chaque mois.`,
    `This is a decision: “${name.en}” cost ${cost.en} over the period for ${many.en} customers. Date it and check that it is at zero every month.`,
  );
}

function endOfAdvertising({ company, amounts }: InsightFacts, paid: InsightFacts['costs']['channels']): Text {
  const rows = quoted(paid.map(({ channelId }) => channelNameOf(company, channelId)));
  const [cost, many] = [
    amounts.money(sum(paid.map((row) => row.cost))),
    count(sum(paid.map((row) => row.newCustomers ?? 0))),
  ];
  return pair(
    `C’est une décision : ${rows.fr}, ${cost.fr} sur la période pour ${many.fr} clients. Juger chaque annonce sur les clients, la dater et vérifier chaque mois.`,
    `This is a decision: ${rows.en}, ${cost.en} over the period for ${many.en} customers. Judge each advert by its customers, date it and check every month.`,
  );
}
