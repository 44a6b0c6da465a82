import {
  actsBeside,
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

/** What an effect brings over the cycle by itself, in new customers: on average, and at least and at most. */
export interface OwnGain {
  readonly expected: number;
  readonly least: number;
  readonly most: number;
}

/** New customers of the cycle that each effect brings by itself, in the order given. */
export function ownGains(model: GrowthModel, effects: readonly SimulatedEffect[]): OwnGain[] {
  return effects.map((effect) => {
    const units = reachedUnits(model, effect);
    const isPart = effect.target === 'sessions_rel' || effect.target === 'cvr_rel';
    const bounded = (value: number): number =>
      units * (isPart && effect.overlaps === true ? Math.min(value, mostGain) : value);
    const [low, , high] = effect.effect;
    const isSure = effect.successProb >= 1;
    return {
      expected: bounded(expectedEffect(effect)),
      least: bounded(isSure ? low : Math.min(0, low)),
      most: bounded(isSure ? high : Math.max(0, high)),
    };
  });
}

/** New customers of one unit of the effect over the cycle, its ramp and the seasons counted. */
function reachedUnits(model: GrowthModel, one: SimulatedEffect): number {
  const { channels, beside, seasonality, baselineMonths } = model;
  const named = channels.filter(({ id }) => one.channel === '*' || id === one.channel);
  const own = beside !== undefined && actsBeside(model, one) ? [...named, beside] : named;
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

/** A total that the effects can reach together: the noise of a simulation beyond it belongs to none of them. */
export function reachableTotal(gains: readonly OwnGain[], total: number): number {
  const [least, most] = [sum(gains.map((one) => one.least)), sum(gains.map((one) => one.most))];
  return Math.min(Math.max(total, Math.round(least)), Math.round(most));
}

/**
 * Shares a total between effects, to one decimal: each moves from its expected gain toward its most, or its least, by
 * the same part, so that the sum is the total and none exceeds what it can bring.
 */
export function sharedGains(gains: readonly OwnGain[], total: number): number[] {
  const expected = sum(gains.map((one) => one.expected));
  const end = (one: OwnGain): number => (total >= expected ? one.most : one.least);
  const span = sum(gains.map(end)) - expected;
  const part = span === 0 ? 0 : Math.min(1, (total - expected) / span);
  const reached = expected + part * span;
  // Losses beyond the customers that there are to lose are cut with the total.
  const cut = Math.abs(reached) > Math.abs(total) + 0.5 ? total / reached : 1;
  let before = 0;
  let running = 0;
  return gains.map((one) => {
    running += cut * (one.expected + part * (end(one) - one.expected));
    const share = Math.round(running * 10) - Math.round(before * 10);
    before = running;
    return share / 10;
  });
}
