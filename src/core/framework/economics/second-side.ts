import { sum, sumKnown } from '../../values/sum.ts';
import type { Company } from '../company/company.ts';
import { contentWords, plainText } from '../counters/plain-words.ts';
import { channelCounters, type Counter, readCounters } from '../counters/read-counters.ts';
import { countsOf } from '../counters/service-capacities.ts';
import { acquisitionCosts, lineCost } from './acquisition-costs.ts';
import { unitEconomics } from './unit-economics.ts';

/** What a channel brings to the other side of a market, or to the first step of a model in two steps. */
export interface SideChannel {
  readonly channelId: string;
  /** Acquisition cost of the channel over the measured period, currency units. */
  readonly cost: number;
  readonly count: number;
  /** cost / count; null without one. */
  readonly each: number | null;
}

/** A second public with a worth of its own: sellers beside buyers, free readers before members. */
export interface SecondSide {
  readonly metric: 'newSellers' | 'newsletterSignups';
  /** Margin of one person of that side over the horizon, currency units. */
  readonly value: number;
  /** What one may cost at most, by the ratio of the policy. */
  readonly ceiling: number;
  readonly channels: readonly SideChannel[];
}

/** The second side of a company and its own ceiling; null when it has none, or when its worth cannot be computed. */
export function secondSide(company: Company): SecondSide | null {
  const metric = (['newSellers', 'newsletterSignups'] as const).find(
    (name) => sumKnown(company.channels.map(({ metrics }) => metrics[name])) !== null,
  );
  if (metric === undefined) return null;
  const value = company.secondSide?.margin ?? (metric === 'newSellers' ? sellerValue(company) : readerValue(company));
  if (value === null || value <= 0) return null;
  return { metric, value, ceiling: value / company.policy.ltvCacMin, channels: sideChannels(company, metric) };
}

function sideChannels(company: Company, metric: SecondSide['metric']): SideChannel[] {
  return company.channels.flatMap(({ id, metrics }) => {
    const joined = metrics[metric];
    if (typeof joined !== 'number') return [];
    const count = stillActive(company, id, joined) ?? joined;
    const lines = company.costs.filter(({ channelId, purpose }) => channelId === id && purpose === 'acquisition');
    const cost = sum(lines.map((line) => lineCost(line, company)));
    return [{ channelId: id, cost, count, each: count > 0 ? cost / count : null }];
  });
}

const partStillActive =
  /^(?:of (?:which|whom|these|those)|dont|parmi (?:eux|elles|ceux la))\b.*\b(?:now|still|active|today|encore|toujours|actifs?|actives?|aujourd hui)\b/;

/** Of those that a channel brought, how many are still there: they alone are worth something. Null when it does not count them. */
function stillActive(company: Company, channelId: string, joined: number): number | null {
  const own = channelCounters(company).find((one) => one.channelId === channelId)?.counters ?? [];
  return (
    own.find(({ label, count, unit }) => unit === 'count' && count <= joined && partStillActive.test(plainText(label)))
      ?.count ?? null
  );
}

const activeSign = /\bacti(?:ve|f|fs|ves)\b/i;

/** Margin of the orders of the period, by active seller, over the horizon of a customer. */
function sellerValue(company: Company): number | null {
  const { economics, period } = company;
  const { orders } = countsOf(company);
  const active = readCounters(company).find(({ role, label }) => role === 'other' && activeSign.test(label));
  if (economics.model !== 'transactional' || orders === null || active === undefined || active.count <= 0) return null;
  const perMonth = (orders * economics.aovNet * economics.marginRate) / active.count / period.baselineMonths;
  return perMonth * economics.horizonMonths;
}

const signUpSign = /sign.?ups?|inscri|abonn|subscri/i;

/** Value of a customer × the part of sign-ups that became one, as the company counts it. */
function readerValue(company: Company): number | null {
  const rate = readCounters(company).flatMap(conversionOf)[0];
  return rate === undefined ? null : rate * unitEconomics(company, acquisitionCosts(company)).ltv;
}

function conversionOf({ label, count, whole, role }: Counter): number[] {
  const isOwnWhole = whole !== null && whole.label === label && whole.count > count;
  return isOwnWhole && role === 'other' && signUpSign.test(label) && contentWords(label).length > 1
    ? [count / whole.count]
    : [];
}

/** People of the second side under which their cost decides nothing (working assumption). */
const leastOfSide = 5;

/** True for a channel whose second side costs no more than its own ceiling, less what its customers may cost of it (`allowed`): the cost of a customer alone does not judge it. */
export function bringsSecondSide(side: SecondSide | null, channelId: string, allowed = 0): boolean {
  const row = side?.channels.find((one) => one.channelId === channelId);
  return (
    side !== null && row?.each != null && row.count >= leastOfSide && row.cost <= side.ceiling * row.count + allowed
  );
}
