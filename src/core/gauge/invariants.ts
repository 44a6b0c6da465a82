import { findKpi } from '../framework/kpis/kpi-of.ts';
import { siteChannelId } from '../framework/channel-ids.ts';
import { isPaidEntry } from '../framework/economics/paid-entry.ts';
import { isBarredChannel } from '../framework/legal/channel-risks.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import type { Company } from '../framework/company/company.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { LedgerRow } from '../planning/plan/economics/effect-ledger.ts';
import type { KpiDirection } from '../framework/kpis/kpi.ts';
import { ratio } from '../values/ratio.ts';
import { sum } from '../values/sum.ts';
import { type Fault, faultsAmong, faultUnless } from './faults.ts';

/** Conditions that hold in every plan, whatever the company: a number that breaks one of them is wrong. */

/** Rounding of amounts and counts. */
const rounding = 0.51;

const isRate = (value: number | null): boolean => value === null || (value >= 0 && value <= 1);

/** A rate is a part of a whole. */
export const ratesOutOfBounds = ({ actions, kpis, traffic, ledger }: Strategy): Fault[] => [
  ...actions.flatMap((action, index) =>
    faultsAmong(
      action.kpis,
      `/actions/${index}/kpis`,
      ({ unit, baseline, target, low, high }) => unit !== 'rate' || [baseline, target, low, high].every(isRate),
    ),
  ),
  ...faultsAmong(
    kpis,
    '/kpis',
    ({ unit, baseline, target }) => unit !== 'rate' || (isRate(baseline) && isRate(target)),
  ),
  ...faultsAmong(traffic.funnel.leadToCustomer, '/traffic/funnel/leadToCustomer', ({ rate }) => isRate(rate)),
  ...faultsAmong(ledger.rows, '/ledger/rows', ({ prior }) => isRate(prior.chance)),
];

/** A figure that the company file leaves unknown has no value in the plan. */
export function unknownsWithValue({ traffic, economics }: Strategy, { channels }: Company): Fault[] {
  const isUnknown = (id: string, metric: 'newCustomers' | 'sessions'): boolean =>
    typeof channels.find((one) => one.id === id)?.metrics[metric] !== 'number';
  return [
    ...faultsAmong(
      economics.byChannel,
      '/economics/byChannel',
      ({ channelId, newCustomers, cac }) =>
        !isUnknown(channelId, 'newCustomers') || (newCustomers === null && cac === null),
    ),
    ...faultsAmong(traffic.channels, '/traffic/channels', ({ channelId, figures }) =>
      figures.every(
        ({ metricId, value }) => metricId !== 'm.sessions' || !isUnknown(channelId, 'sessions') || value === null,
      ),
    ),
  ];
}

/** A target is never worse than the start that is measured. */
export const targetsWorseThanStart = ({ actions, kpis }: Strategy): Fault[] => [
  ...actions.flatMap((action, index) =>
    faultsAmong(
      action.kpis,
      `/actions/${index}/kpis`,
      ({ baseline, target, direction }) => !isWorse(target, baseline, direction),
    ),
  ),
  ...faultsAmong(
    kpis,
    '/kpis',
    ({ kpiId, baseline, target }) => !isWorse(target, baseline, findKpi(kpiId)?.direction ?? 'none'),
  ),
];

function isWorse(target: number, start: number | null, direction: KpiDirection): boolean {
  if (start === null || direction === 'none') return false;
  const margin = Math.abs(start) * 1e-3 + 1e-9;
  return direction === 'up' ? target < start - margin : target > start + margin;
}

/** The effects of the plan are those of its actions: one row each, or those that the company declares for them. */
export function effectsWithoutAction({ actions, ledger }: Strategy, company: Company): Fault[] {
  const ids = new Set(actions.map(({ id }) => id));
  const own = ledger.rows.filter(({ declaredId }) => declaredId === null).map(({ actionId }) => actionId);
  const named = new Set([
    ...ledger.rows.flatMap(({ declaredId }) => declaredId ?? []),
    ...ledger.unbound.map(({ id }) => id),
  ]);
  return [
    ...faultsAmong(ledger.rows, '/ledger/rows', ({ actionId }) => ids.has(actionId)),
    ...faultUnless(new Set(own).size === own.length, '/ledger/rows'),
    ...faultUnless(
      (company.simulation?.actions ?? []).every(({ id }) => named.has(id)),
      '/ledger/unbound',
    ),
  ];
}

/** Gains of actions = gain simulated; outcomes in order; nothing counted without a base. */
export function gainsThatDoNotAddUp({ ledger }: Strategy): Fault[] {
  const { rows, without, prudent, central, bold } = ledger;
  const gained = sum(rows.map(({ customers }) => customers));
  const isOrdered =
    prudent === null ||
    central === null ||
    bold === null ||
    (prudent.customers <= central.customers && central.customers <= bold.customers);
  return [
    ...faultUnless(
      Math.abs(gained - ((central?.customers ?? 0) - (without?.customers ?? 0))) <= rounding ||
        !rows.some(movesCustomers),
      '/ledger/central',
    ),
    ...faultUnless(isOrdered, '/ledger/prudent'),
    ...faultsAmong(rows, '/ledger/rows', ({ counted, customers }) => counted || customers === 0),
  ];
}

const movesCustomers = ({ counted, mechanism }: LedgerRow): boolean => counted && mechanism !== 'repeat';

/** No fall beyond the whole, and no gain beyond what the base allows: twice the best rate measured here. */
export function gainsBeyondBase({ ledger }: Strategy, company: Company): Fault[] {
  const best = Math.max(
    0,
    ...company.channels.map(({ metrics: { sessions, newCustomers } }) => ratio(newCustomers, sessions) ?? 0),
  );
  const season = Math.max(1, ...(company.simulation?.seasonality ?? []));
  const months = cycleMonths(company) * season;
  return faultsAmong(ledger.rows, '/ledger/rows', ({ scale, mechanism, base, prior, customers }) => {
    if (scale === 'relative')
      return prior.low >= -1 && (base?.unit !== 'customers' || customers >= -base.perMonth * months - 1);
    return mechanism !== 'visits' || customers <= prior.high * months * 2 * Math.min(1, best) + 1;
  });
}

/** Hours of costs = hours of actions. */
export const hoursThatDiffer = ({ actions }: Strategy): Fault[] =>
  faultsAmong(
    actions,
    '/actions',
    ({ costs, effort }) => Math.abs(sum(costs.map(({ hours }) => hours ?? 0)) - effort.planned) <= 0.01,
  );

/** No person has more hours of tasks than the company file gives over the cycle. */
export const peopleBeyondHours = ({ tasks, cycle }: Strategy, { capacity }: Company): Fault[] =>
  faultsAmong(capacity.people, '/inputs/company/capacity/people', ({ name, hours }) => {
    const own = tasks.filter(({ owner }) => owner.fr === name);
    return hours === undefined || sum(own.map((task) => task.hours)) <= hours * cycle.weeks + rounding;
  });

/** Part of the spending of a channel from which a move needs its task. */
const movedPart = 0.05;

/** Money that moves between channels has the action that moves it. */
export const movesWithoutTask = ({ nextCycle, actions }: Strategy): Fault[] =>
  faultsAmong(
    nextCycle.allocation.rows,
    '/nextCycle/allocation/rows',
    ({ channelId, before, after }) =>
      Math.abs(after - before) <= movedPart * before || actions.some(({ id }) => id === budgetActionId(channelId)),
  );

/** Part of a spending under which it has not moved. */
const unmovedPart = 0.01;

/**
 * What a plan says of a channel is the same everywhere: one that it lowers or stops is nowhere raised, one that may not be
 * used or whose place at an event is not taken costs nothing, its own action spends nothing once it is stopped, and no
 * other action rests on stopped channels alone.
 */
export function channelsThatContradict({ channels, nextCycle, actions }: Strategy, company: Company): Fault[] {
  const decisionOf = (id: string) => channels.find(({ channelId }) => channelId === id)?.decision ?? 'pending';
  const rows = nextCycle.allocation.rows;
  const stopped = new Set(rows.filter(({ after }) => after <= 0).map(({ channelId }) => budgetActionId(channelId)));
  const isUnusable = (id: string): boolean =>
    company.channels.some((one) => one.id === id && (isBarredChannel(one) || isPaidEntry(one)));
  const areAllCut = (typeId: string): boolean => {
    const own = company.channels.filter((one) => one.typeId === typeId);
    return typeId !== siteChannelId && own.length > 0 && own.every(({ id }) => decisionOf(id) === 'cut');
  };
  return [
    ...faultsAmong(rows, '/nextCycle/allocation/rows', ({ channelId, before, after }) => {
      const decision = decisionOf(channelId);
      const isLowered = decision === 'cut' || decision === 'adapt';
      const isRaised = after > before * (1 + unmovedPart);
      return !(isLowered && isRaised) && !(decision === 'cut' && after > 0 && isUnusable(channelId));
    }),
    ...faultsAmong(actions, '/actions', ({ id, costs, channelIds }) =>
      id.startsWith(budgetPrefix)
        ? !stopped.has(id) || sum(costs.map(({ hours, planned }) => (hours === null ? planned : 0))) === 0
        : channelIds.length === 0 || !channelIds.every(areAllCut),
    ),
  ];
}

const budgetPrefix = 'budget-';
const budgetActionId = (channelId: string): string => `${budgetPrefix}${channelId.replaceAll('_', '-')}`;

/** One cost per customer for each channel, wherever it is shown. */
export const costsThatDiffer = ({ economics, channels, cac }: Strategy): Fault[] => [
  ...faultUnless(economics.cacMax === cac.cacMax && economics.binding === cac.bindingConstraint, '/economics/cacMax'),
  ...faultsAmong(economics.byChannel, '/economics/byChannel', (one) => {
    const other = channels.find(({ channelId }) => channelId === one.channelId);
    return other === undefined || (other.decision === one.decision && (other.cac === null || other.cac === one.cac));
  }),
];
