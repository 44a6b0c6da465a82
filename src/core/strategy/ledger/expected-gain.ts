import {
  type GrowthModel,
  mostGain,
  ramp,
  type SimulatedEffect,
} from '../../framework/objectives/growth-simulation.ts';
import { ratio } from '../../values/ratio.ts';
import { sum } from '../../values/sum.ts';

/** Mean of a triangular effect times the odds that it happens. */
export const expectedEffect = ({ effect: [low, mode, high], successProb }: SimulatedEffect): number =>
  ((low + mode + high) / 3) * successProb;

/** New customers of the cycle that each effect brings on average by itself, in the order given. */
export function expectedGains(model: GrowthModel, effects: readonly SimulatedEffect[]): number[] {
  return effects.map((effect) => {
    const full = expectedEffect(effect);
    const isPart = effect.target === 'sessions_rel' || effect.target === 'cvr_rel';
    const gain = isPart && effect.overlaps === true ? Math.min(full, mostGain) : full;
    return gain * reachedUnits(model, effect);
  });
}

/** New customers of one unit of the effect over the cycle, its ramp and the seasons counted. */
function reachedUnits({ channels, seasonality, baselineMonths }: GrowthModel, one: SimulatedEffect): number {
  const own = channels.filter(({ id }) => one.channel === '*' || id === one.channel);
  const customers = sum(own.map(({ newCustomers }) => newCustomers)) / baselineMonths;
  const rate = ratio(sum(own.map(({ newCustomers }) => newCustomers)), sum(own.map(({ sessions }) => sessions))) ?? 0;
  return sum(
    seasonality.map((season, month) => {
      const reached = ramp(one, month);
      if (one.target === 'customers_abs') return reached;
      return one.target === 'sessions_abs' ? reached * season * one.cvrFactor * rate : reached * season * customers;
    }),
  );
}

/**
 * Shares a total gain between effects in proportion to what each would bring by itself: losses as they are, gains so that
 * the sum is the total, to one decimal.
 */
export function sharedGains(alone: readonly number[], total: number): number[] {
  const gains = sum(alone.filter((one) => one > 0));
  const losses = sum(alone.filter((one) => one < 0));
  const scale = gains > 0 && total - losses >= 0 ? (total - losses) / gains : null;
  const all = gains + losses;
  const shared = alone.map((one) =>
    scale === null ? (all === 0 ? 0 : (one * total) / all) : one > 0 ? one * scale : one,
  );
  let before = 0;
  let running = 0;
  return shared.map((one) => {
    running += one;
    const part = Math.round(running * 10) - Math.round(before * 10);
    before = running;
    return part / 10;
  });
}
