import { betaDraw, normalDraw, triangularDraw } from '../../values/draws.ts';
import { type Random, seededRandom } from '../../values/random.ts';
import { directChannelId } from '../channel-ids.ts';
import { channelType } from '../channels.ts';
import type { Company } from '../company/company.ts';
import { creditedShare } from '../credited-share.ts';
import { customersBeside } from '../customers-beside.ts';
import { cycleMonths } from '../cycle-months.ts';
import { ratio } from '../../values/ratio.ts';
import { sum } from '../../values/sum.ts';
import { keywordValue } from '../keyword-value.ts';

export interface SimulatedChannel {
  readonly id: string;
  readonly sessions: number;
  readonly newCustomers: number;
  /** Spread of the monthly volume, log scale. */
  readonly sigma: number;
}

/** What no channel brought: of all effects, those on the rate of the whole site act on it, where its customers came through the site. */
export interface ChannelBeside extends SimulatedChannel {
  readonly throughSite: boolean;
}

export interface SimulatedEffect {
  /** Channel id, or `*` for all. */
  readonly channel: string;
  readonly target: 'sessions_rel' | 'sessions_abs' | 'cvr_rel' | 'customers_abs';
  readonly effect: readonly [number, number, number];
  /** Conversion of the extra sessions relative to the channel’s. */
  readonly cvrFactor: number;
  readonly halfLifeMonths: number;
  /** Zero-based month of the first effect. */
  readonly startMonth: number;
  readonly successProb: number;
  /** True when it shares its step with others: their gains together stay under `mostGain`. */
  readonly overlaps?: boolean;
}

export interface GrowthModel {
  readonly channels: readonly SimulatedChannel[];
  /** Customers that the company counts and no channel brought; absent without any. */
  readonly beside?: ChannelBeside;
  readonly actions: readonly SimulatedEffect[];
  /** Index of each month of the cycle, 1 = mean month. */
  readonly seasonality: readonly number[];
  readonly baselineMonths: number;
}

/** New customers of the cycle over many runs. */
export interface Growth {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  /** Median of the same runs, with the same rates and volumes, without any action. */
  readonly idle: number;
  /** Probability of at least so many new customers. */
  readonly reaches: (customers: number) => number;
  /** Customers reached with the given probability: `at(0.3)` is the ambitious target. */
  readonly at: (probability: number) => number;
}

/** Most that all overlapping gains may add to the visits or to the rate of a channel in one cycle (working assumption). */
export const mostGain = 0.4;

/** Weight, in sessions, of the company's overall rate when the rate of a channel is drawn (working assumption). */
const priorSessions = 100;

/**
 * New customers of one cycle: each run draws the rate and volume of every channel and the effect of every action, with
 * ramps. Same seed, same result.
 */
export function growthSimulation(model: GrowthModel, seed: number, runs = 10_000): Growth {
  const random = seededRandom(seed);
  const prepared = prepare(model);
  const totals = new Float64Array(runs);
  const idle = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) oneRun(model, prepared, random, { totals, idle, run });
  totals.sort();
  idle.sort();
  const at = (part: number) => totals[Math.min(runs - 1, Math.floor(part * runs))] as number;
  return {
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    idle: idle[runs >> 1] as number,
    reaches: (customers) => (runs - firstAtLeast(totals, customers)) / runs,
    at: (probability) => at(1 - probability),
  };
}

/** Rate of customers used when no channel knows both its sessions and its customers (working assumption). */
const usualRate = 0.02;

/**
 * The model of a company file, with the effects given. A channel whose customers are not counted is left out, since unknown
 * is not zero; its customers are among those that the company counts beside its channels. What counts customers alone gets
 * the sessions that the mean rate would need.
 */
export function growthModel(
  company: Company,
  actions: readonly SimulatedEffect[] = simulatedEffects(company),
): GrowthModel {
  const credited = creditedShare(company);
  const counted = company.channels.flatMap(({ id, typeId, metrics: { sessions, newCustomers } }) =>
    typeof newCustomers === 'number'
      ? [{ id, typeId, sessions: sessions ?? 0, newCustomers: newCustomers * credited }]
      : [],
  );
  const visited = counted.filter(({ sessions }) => sessions > 0);
  const rate = ratio(sum(visited.map((one) => one.newCustomers)), sum(visited.map((one) => one.sessions)));
  const needed = rate === null || rate === 0 ? usualRate : rate;
  const channels = counted
    .map(({ id, typeId, sessions, newCustomers }) => ({
      id,
      sessions: Math.max(sessions > 0 ? sessions : newCustomers / needed, newCustomers),
      newCustomers,
      sigma: company.simulation?.sigma[id] ?? channelType(typeId).sigma,
    }))
    .filter(({ sessions }) => sessions > 0);
  const { customers: others, throughSite } = customersBeside(company);
  const beside = { id: directChannelId, newCustomers: others, throughSite, sigma: channelType(directChannelId).sigma };
  return {
    channels,
    ...(others > 0 ? { beside: { ...beside, sessions: Math.max(others / needed, others) } } : {}),
    actions,
    seasonality: company.simulation?.seasonality ?? Array.from({ length: cycleMonths(company) }, () => 1),
    baselineMonths: company.period.baselineMonths,
  };
}

/** Declared actions, and search work, whose effect is computed from the keywords. */
function simulatedEffects(company: Company): SimulatedEffect[] {
  return (company.simulation?.actions ?? []).map((action) => ({
    ...action,
    effect: action.effectFrom === 'keywords' ? searchEffect(company) : (action.effect ?? [0, 0, 0]),
  }));
}

/** Sessions a month at full effect: a page ranks for 1 to 4 times the clicks of its main term (working assumption). */
export function searchEffect(company: Company): [number, number, number] {
  const clicks = company.keywords.reduce((total, keyword) => total + keywordValue(keyword).expectedClicks, 0);
  return [clicks, 2.5 * clicks, 4 * clicks];
}

/** The seed of a cycle: its first day as one number, 2027-01-04 → 20270104. */
export function cycleSeed(company: Company): number {
  return Number(company.period.cycleStart.replaceAll('-', ''));
}

interface Prepared {
  readonly meanRate: number;
  /** Part of each action’s effect reached in each month. */
  readonly ramps: readonly (readonly number[])[];
  /** Indices of the actions with an effect on each channel. */
  readonly touching: readonly (readonly number[])[];
  /** Those with an effect on customers of no channel. */
  readonly touchingBeside: readonly number[];
}

/** True for an effect on the customers whom no channel brought. */
export const actsBeside = ({ beside }: GrowthModel, { channel, target }: SimulatedEffect): boolean =>
  beside?.throughSite === true && channel === '*' && target === 'cvr_rel';

function prepare(model: GrowthModel): Prepared {
  const { channels, actions, seasonality } = model;
  const customers = channels.reduce((total, one) => total + one.newCustomers, 0);
  const sessions = channels.reduce((total, one) => total + one.sessions, 0);
  return {
    meanRate: sessions === 0 ? 0 : customers / sessions,
    ramps: actions.map((action) => seasonality.map((_, month) => ramp(action, month))),
    touching: channels.map((channel) =>
      actions.flatMap((action, index) =>
        action.target !== 'customers_abs' && (action.channel === channel.id || action.channel === '*') ? [index] : [],
      ),
    ),
    touchingBeside: actions.flatMap((action, index) => (actsBeside(model, action) ? [index] : [])),
  };
}

/** Part of an effect reached in a month of the cycle, 0–1. */
export function ramp(
  { startMonth, halfLifeMonths }: Pick<SimulatedEffect, 'startMonth' | 'halfLifeMonths'>,
  month: number,
): number {
  const age = month - startMonth + 1;
  if (age <= 0) return 0;
  return halfLifeMonths > 0 ? 1 - 2 ** (-age / halfLifeMonths) : 1;
}

/** Customers of each run, with the actions and without. */
interface Runs {
  readonly totals: Float64Array;
  readonly idle: Float64Array;
  readonly run: number;
}

/** Counted loops: this runs ten thousand times in a simulation. */
function oneRun(model: GrowthModel, prepared: Prepared, random: Random, runs: Runs): void {
  const { actions, channels, beside } = model;
  const effects = new Float64Array(actions.length);
  for (let index = 0; index < actions.length; index += 1) {
    const action = actions[index] as SimulatedEffect;
    if (random() < action.successProb) effects[index] = triangularDraw(action.effect, random);
    else random();
  }
  let customers = 0;
  for (let index = 0; index < channels.length; index += 1) {
    const touching = prepared.touching[index] as readonly number[];
    const channel = channels[index] as SimulatedChannel;
    const { withActions, without } = channelCustomers(model, prepared, { channel, touching, effects }, random);
    customers += withActions;
    runs.idle[runs.run] = (runs.idle[runs.run] as number) + without;
  }
  if (beside !== undefined) {
    const run = { channel: beside, touching: prepared.touchingBeside, effects };
    const { withActions, without } = channelCustomers(model, prepared, run, random);
    customers += withActions;
    runs.idle[runs.run] = (runs.idle[runs.run] as number) + without;
  }
  for (let index = 0; index < actions.length; index += 1) {
    if (actions[index]?.target !== 'customers_abs') continue;
    for (const part of prepared.ramps[index] as readonly number[]) customers += (effects[index] as number) * part;
  }
  runs.totals[runs.run] = customers;
}

/** A channel in one run. */
interface ChannelRun {
  readonly channel: SimulatedChannel;
  /** Indices of the actions with an effect on it. */
  readonly touching: readonly number[];
  /** Effect drawn for each action; 0 when it fails. */
  readonly effects: Float64Array;
}

/** New customers of a channel over the cycle, with the actions and without. */
function channelCustomers(
  { actions, channels, seasonality, baselineMonths }: GrowthModel,
  { meanRate, ramps }: Prepared,
  { channel, touching, effects }: ChannelRun,
  random: Random,
): { withActions: number; without: number } {
  const won = channel.newCustomers + priorSessions * meanRate;
  const lost = channel.sessions - channel.newCustomers + priorSessions * (1 - meanRate);
  const rate = betaDraw(won, Math.max(lost, 1e-9), random);
  const noise = Math.exp(channel.sigma * normalDraw(random) - channel.sigma ** 2 / 2);
  const channelCount = channels.length;
  let customers = 0;
  let without = 0;
  for (let month = 0; month < seasonality.length; month += 1) {
    const season = seasonality[month] as number;
    let sessions = (channel.sessions / baselineMonths) * season * noise;
    without += sessions * rate;
    let converted = rate;
    let extra = 0;
    const capped = { sessions: 1, rate: 1 };
    for (let at = 0; at < touching.length; at += 1) {
      const index = touching[at] as number;
      const effect = effects[index] as number;
      // Most draws of an action fail: it then changes nothing.
      if (effect === 0) continue;
      const action = actions[index] as SimulatedEffect;
      const gain = effect * (ramps[index]?.[month] ?? 0);
      if (action.overlaps === true && gain > 0 && action.target !== 'sessions_abs')
        capped[action.target === 'cvr_rel' ? 'rate' : 'sessions'] *= 1 - Math.min(gain / mostGain, 1);
      else if (action.target === 'sessions_rel') sessions *= 1 + gain;
      else if (action.target === 'cvr_rel') converted *= 1 + gain;
      // Visits added to the whole site are shared by its channels.
      else extra += (gain * season * action.cvrFactor) / (action.channel === '*' ? channelCount : 1);
    }
    // Gains on one step saturate at the cap: they act on the same people.
    sessions *= 1 + mostGain * (1 - capped.sessions);
    converted *= 1 + mostGain * (1 - capped.rate);
    customers += (sessions + extra) * converted;
  }
  return { withActions: customers, without };
}

/** Index of the first run with at least so many customers, in sorted runs. */
function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
