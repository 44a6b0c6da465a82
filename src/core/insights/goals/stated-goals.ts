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
import { count, quoted, share } from '../amounts.ts';
import { atMost, joined, mostServed } from './most-served.ts';
import { isNear, objectiveGoal } from './bounded-goals.ts';
import { withProvenGains, yearMarginGoal } from './bound-goals.ts';
import { causeGoal } from './readings/cause-goals.ts';
import { faultsGoal, lossesGoal, wasteGoal } from './readings/waste-goals.ts';
import { toBeMeasured } from './unmeasured-goal.ts';
import type { FoundInsight } from '../found-insights.ts';
import { goalMeasure } from './goal-measure.ts';
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
        ? (objectiveGoal(asking) ??
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
  if (read !== null && measured === null) return { ...base, ...asked(read, facts) };
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
      told ?? proposalOf(measured, verdict, { facts, months, isPeople: goal.kind === 'new_customers' }),
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

/** Part of the gain that is near enough to the whole (working assumption: within the error of the measure). */
const nearEnough = 0.85;
/** Times the reachable gain from which a target is out of reach (working assumption). */
const farOff = 1.5;

/** Growth in a year that no measured gain supports from which a target is out of reach, and the first step proposed instead (working assumptions). */
const mostGrowth = 1.5;
const firstStep = 1.2;

function verdictOf({ current, target, reachable }: GoalMeasure): StatedGoal['verdict'] {
  if (current === null || target === null) return 'to-be-measured';
  const isFall = target < current;
  if (!isFall && current >= target) return 'reached';
  if (reachable === null) return target > mostGrowth * current ? 'out-of-reach' : 'to-be-measured';
  const [gained, needed] = [Math.abs(reachable - current), Math.abs(target - current)];
  if (gained >= nearEnough * needed) return 'within-reach';
  return needed <= farOff * gained ? 'ambitious' : 'out-of-reach';
}

interface Around {
  readonly facts: InsightFacts;
  readonly months: number;
  /** True for a goal that counts customers, each of whom a channel may win at its cost. */
  readonly isPeople: boolean;
}

function proposalOf(
  { unit, current, target, reachable }: GoalMeasure,
  verdict: StatedGoal['verdict'],
  { facts, months, isPeople }: Around,
): Text {
  const show = (value: number): Text =>
    unit === 'share' ? share(value) : unit === 'money' ? facts.amounts.money(value) : count(Math.round(value));
  const [now, aim, most] = [current ?? 0, target ?? 0, reachable ?? current ?? 0].map(show) as [Text, Text, Text];
  if (verdict === 'out-of-reach' && reachable === null && current !== null && current > 0)
    return isPeople
      ? withPrice(unsupported(show, current, target ?? current), (target ?? current) - current, facts)
      : unsupported(show, current, target ?? current);
  switch (verdict) {
    case 'reached':
      return pair(
        `Déjà atteint (${now.fr}) : un but plus haut déciderait mieux entre deux actions.`,
        `Reached already (${now.en}): a higher goal would decide better between two actions.`,
      );
    case 'within-reach':
      return pair(
        `De ${now.fr} à ${aim.fr} : à portée, ${most.fr} avec les constats de ce plan. À relire chaque mois.`,
        `From ${now.en} to ${aim.en}: within reach, ${most.en} with the findings of this plan. To be read every month.`,
      );
    case 'ambitious':
      return pair(
        `De ${now.fr} à ${aim.fr} : ambitieux. Les constats de ce plan mènent à ${most.fr} ; viser ${most.fr} d’abord et décider de la suite au premier relevé.`,
        `From ${now.en} to ${aim.en}: ambitious. The findings of this plan reach ${most.en}; aim at ${most.en} first and decide the rest at the first reading.`,
      );
    case 'out-of-reach':
      return pair(
        `De ${now.fr} à ${aim.fr} : hors d’atteinte à cette date. Les constats de ce plan mènent à ${most.fr} : retenir ${most.fr}.`,
        `From ${now.en} to ${aim.en}: out of reach by that date. The findings of this plan reach ${most.en}: aim at ${most.en}.`,
      );
    default: {
      const needed = ((target ?? 0) - (current ?? 0)) / months;
      const each = unit === 'money' ? facts.amounts.money(Math.abs(needed)) : count(Math.abs(needed));
      const way = needed < 0 ? pair('de moins', 'less') : pair('de plus', 'more');
      return pair(
        `De ${now.fr} à ${aim.fr} demande ${each.fr} ${way.fr} par mois : rien de mesuré ne dit encore si c’est possible. Compter chaque mois, et juger après deux mois.`,
        `From ${now.en} to ${aim.en} takes ${each.en} ${way.en} a month: nothing measured shows yet whether it is possible. Count every month, and judge after two.`,
      );
    }
  }
}

/** The first step towards a target that no measured gain supports; null for another verdict. */
const steppedTo = ({ current, proposal, unit }: GoalMeasure, verdict: StatedGoal['verdict']): number | null =>
  verdict !== 'out-of-reach' || proposal !== undefined || current === null || current <= 0
    ? null
    : unit === 'count'
      ? Math.round(firstStep * current)
      : firstStep * current;

/** A target that no measured gain supports, with its pace and a first step. */
function unsupported(show: (value: number) => Text, current: number, target: number): Text {
  const [now, aim, first, times] = [show(current), show(target), show(firstStep * current), count(target / current)];
  return pair(
    `De ${now.fr} à ${aim.fr}, c’est ${times.fr} fois ce qui est mesuré, et aucun gain mesuré ne le porte : hors d’atteinte. Viser ${first.fr} d’abord, et décider de la suite au premier relevé.`,
    `From ${now.en} to ${aim.en} is ${times.en} times what is measured, and no measured gain supports it: out of reach. Aim at ${first.en} first, and decide the rest at the first reading.`,
  );
}

/** The same, with what the missing ones would cost at the price of the paid channels, when it is more than the budget. */
function withPrice(text: Text, missing: number, { company, costs, amounts }: InsightFacts): Text {
  const { paidCac } = costs;
  const budget = company.budget.cashCycle;
  if (paidCac === null || missing * paidCac <= budget) return text;
  const [all, each, cash] = [missing * paidCac, paidCac, budget].map(amounts.money) as [Text, Text, Text];
  return pair(
    `${text.fr} Les acheter au coût de vos canaux payants (${each.fr}) prendrait ${all.fr}, pour un budget de ${cash.fr}.`,
    `${text.en} Buying them at the cost of your paid channels (${each.en}) would take ${all.en}, for a budget of ${cash.en}.`,
  );
}

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
