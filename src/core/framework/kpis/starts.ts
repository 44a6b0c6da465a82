import { sumKnown } from '../../values/sum.ts';
import { channelType } from '../channels.ts';
import { referralChannelId } from '../channel-ids.ts';
import { channelTotal } from '../channel-total.ts';
import { countedReferrals } from '../counters/counted-referrals.ts';
import type { Company, CompanyChannel } from '../company/company.ts';
import type { MetricName } from '../company/company-parts.ts';
import { acquisitionCosts, allNewCustomers } from '../economics/acquisition-costs.ts';
import type { Start } from './kpi.ts';
import type { MeasureName, Measures } from './measures.ts';

type Figure = number | null | undefined;
/** A metric of a channel, or a figure computed from several. */
type ChannelFigure = MetricName | ((channel: CompanyChannel) => Figure);
type ChannelFigures = Readonly<Partial<Record<MeasureName, ChannelFigure>>>;

/** The company file states the value itself. */
export function declared(value: (company: Company) => Figure): Start {
  return { kind: 'declared', value: (company) => value(company) ?? null };
}

/** The value is computed from figures of the company file. */
export function measured(measures: (company: Company, channelTypeIds: readonly string[]) => Measures): Start {
  return { kind: 'measured', measures, isCountOfPeriod: false };
}

/**
 * Sums over the channels that know all the figures: the conversions of one channel cannot be divided by the visits of
 * another. Where no channel does, the totals of the whole company, if it has all of them.
 */
export function channelSums(figures: ChannelFigures): Start {
  return measured((company) => {
    const sums = sumsOf(company, figures);
    if (Object.values(sums).some((value) => value !== null)) return sums;
    const totals = totalsOf(company, figures);
    return Object.values(totals).every((value) => value !== null) ? totals : sums;
  });
}

/** A count of the measured period, over the channels that know it; where none does, the total of the whole company. */
export function overPeriod(figures: Readonly<Partial<Record<MeasureName, MetricName>>>): Start {
  return {
    kind: 'measured',
    measures: (company) => {
      const [sums, totals] = [sumsOf(company, figures), totalsOf(company, figures)];
      return Object.fromEntries(
        (Object.keys(figures) as MeasureName[]).map((name) => [name, sums[name] ?? totals[name]]),
      );
    },
    isCountOfPeriod: true,
  };
}

/** New customers of the measured period: those of the channels, or more where the company counts more in all. */
export const customersOfPeriod: Start = {
  kind: 'measured',
  measures: (company) => ({ newCustomers: allNewCustomers(company) }),
  isCountOfPeriod: true,
};

/** Revenue of the measured period: that of the channels, else the total of the file, else its part of the turnover of a year. */
export const revenueOfPeriod: Start = {
  kind: 'measured',
  measures: (company) => {
    const { siteTotals, organisation, period } = company;
    const ofChannels = sumsOf(company, { revenue: 'revenueNet' }).revenue;
    const { annualTurnoverNet } = organisation;
    const ofYear = annualTurnoverNet === undefined ? null : (annualTurnoverNet * period.baselineMonths) / 12;
    return { revenue: ofChannels ?? siteTotals?.revenueNet ?? ofYear };
  },
  isCountOfPeriod: true,
};

/** A count of the measured period that is read on the profile or list of a channel, over the channels that know it. */
export function ofProfile(figures: ChannelFigures): Start {
  return {
    kind: 'measured',
    measures: (company) => sumsOf(company, figures),
    isCountOfPeriod: true,
    isOfProfile: true,
  };
}

function sumsOf({ channels }: Company, figures: ChannelFigures): Measures {
  const entries = Object.entries(figures) as [MeasureName, ChannelFigure][];
  const complete = channels.filter((channel) => entries.every(([, of]) => typeof figureOf(channel, of) === 'number'));
  return Object.fromEntries(entries.map(([name, of]) => [name, sumKnown(complete.map((one) => figureOf(one, of)))]));
}

/** The same figures of the whole company; null for one that it does not count. */
function totalsOf({ siteTotals }: Company, figures: ChannelFigures): Measures {
  const totals = (siteTotals ?? {}) as Readonly<Partial<Record<string, unknown>>>;
  const known = (of: ChannelFigure): number | null => {
    const value = typeof of === 'function' ? null : totals[of];
    return typeof value === 'number' ? value : null;
  };
  return Object.fromEntries(
    (Object.entries(figures) as [MeasureName, ChannelFigure][]).map(([name, of]) => [name, known(of)]),
  );
}

function figureOf(channel: CompanyChannel, of: ChannelFigure): Figure {
  return typeof of === 'function' ? of(channel) : channel.metrics[of];
}

export function bouncedSessions({ metrics: { sessions, engagedSessions } }: CompanyChannel): Figure {
  return typeof sessions === 'number' && typeof engagedSessions === 'number' ? sessions - engagedSessions : null;
}

/** Baskets and the orders that came from them: where orders pass baskets, some were taken elsewhere and the rate is unknown. */
export function cartCounts(company: Company): Measures {
  const carts = company.siteTotals?.carts;
  const orders = company.siteTotals?.orders ?? channelTotal(company, 'orders');
  const isWithin = typeof carts === 'number' && orders !== null && orders <= carts;
  return { carts, orders: isWithin ? orders : null };
}

/** Visits sent by a partner, a directory or the press. */
export function relaySessions({ typeId, metrics: { sessions } }: CompanyChannel): Figure {
  return channelType(typeId).metrics === 'relay' ? sessions : null;
}

export function recommendationAnswers({ nps }: Company): Measures {
  if (nps === undefined) return {};
  const { promoters, passives, detractors } = nps;
  return { promoters, detractors, answers: promoters + passives + detractors };
}

/** Orders of referred customers; new customers where those are not counted, since each is a first order. */
export function referredOrders(company: Company): Measures {
  const referral = company.channels.find(({ typeId }) => typeId === referralChannelId)?.metrics;
  const metric = typeof referral?.orders === 'number' ? 'orders' : 'newCustomers';
  if (typeof referral?.[metric] === 'number')
    return { referredOrders: referral[metric], orders: channelTotal(company, metric) };
  const { byCustomers, newCustomers } = countedReferrals(company);
  return { referredOrders: byCustomers, orders: newCustomers };
}

/** Cost and new customers of the channels of an action; empty without channels. */
export function channelCostCounts(company: Company, channelTypeIds: readonly string[]): Measures {
  const rows = acquisitionCosts(company).channels.filter(({ typeId }) => channelTypeIds.includes(typeId));
  return {
    channelCost: sumKnown(rows.map(({ cost }) => cost)),
    channelCustomers: sumKnown(rows.map(({ newCustomers }) => newCustomers)),
  };
}
