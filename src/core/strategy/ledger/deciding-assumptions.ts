import type { Growth, GrowthModel } from '../../framework/objectives/growth-simulation.ts';
import type { DecidingAssumption, LedgerRow } from '../../planning/plan/economics/effect-ledger.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';

/** Assumptions shown. */
const shown = 5;
/** Standard deviations on each side: eight cases in ten. */
const deviations = 1.28;

/** The assumptions that move the new customers of the cycle most: the visits, the rate of customers, the effect of each action. */
export function decidingAssumptions(
  model: GrowthModel,
  rows: readonly LedgerRow[],
  actions: readonly PlannedAction[],
  { p50, idle }: Growth,
): DecidingAssumption[] {
  const customers = sum(model.channels.map(({ newCustomers }) => newCustomers));
  const spread = Math.sqrt(sum(model.channels.map(({ newCustomers, sigma }) => (sigma * newCustomers) ** 2)));
  const around = (part: number): Pick<DecidingAssumption, 'low' | 'high'> => ({
    low: Math.round(p50 - deviations * part * idle),
    high: Math.round(p50 + deviations * part * idle),
  });
  const figures: DecidingAssumption[] = [
    {
      actionId: null,
      title: pair('Les visites du cycle', 'The visits of the cycle'),
      ...around(spread / Math.max(1, customers)),
    },
    {
      actionId: null,
      title: pair('La part des visites qui deviennent clientes', 'The part of visits that become customers'),
      ...around(1 / Math.sqrt(Math.max(1, customers))),
    },
  ];
  const effects = rows
    .filter(({ counted, customers: gain }) => counted && gain !== 0)
    .map((row): DecidingAssumption => effectRange(row, actions, p50));
  return [...figures, ...effects].sort((a, b) => b.high - b.low - (a.high - a.low)).slice(0, shown);
}

/** From no effect to the high one. */
function effectRange(
  { actionId, prior, customers }: LedgerRow,
  actions: readonly PlannedAction[],
  p50: number,
): DecidingAssumption {
  const mean = ((prior.low + prior.mode + prior.high) / 3) * prior.chance;
  const most = mean === 0 ? customers : (customers * prior.high) / mean;
  const ends = [p50 - customers, p50 - customers + most].map(Math.round);
  const action = actions.find(({ id }) => id === actionId);
  return {
    actionId,
    title: action?.title ?? pair(actionId, actionId),
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
}
