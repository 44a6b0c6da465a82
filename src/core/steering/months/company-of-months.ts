import type { Company } from '../../framework/company/company.ts';
import type { MetricName } from '../../framework/company/company-parts.ts';
import { addDays, addMonths } from '../../values/day.ts';
import { sum } from '../../values/sum.ts';
import { withNamedChannels } from './named-channels.ts';
import { spentBudget } from './spent-budget.ts';
import { countsCustomers, type MonthFigures, type Months, newMonths, type SiteFigure } from './month-figures.ts';

/** Figures that are no sum over months: they stay as they were measured. */
const notSummed: ReadonlySet<string> = new Set<MetricName>([
  'users',
  'gscAvgPosition',
  'socialReach',
  'reviewsCount',
  'reviewsAvg',
]);

/** The measured period after some months were read: how long it is, and what share of the old one it keeps. */
interface Window {
  /** Months of the new period. */
  readonly length: number;
  /** Months of the old period. */
  readonly before: number;
}

/**
 * The company with the months that it read: its measured period keeps its length and moves on, the months that leave it
 * counted as its average month. Where nobody counted new customers before, the period has the read months only. A
 * figure that no month gives keeps its monthly average; one known for some months only counts for the others as their
 * average.
 */
export function companyOfMonths(declared: Company, months: Months): Company {
  const company = withNamedChannels(declared, months);
  const read = newMonths(months, company);
  const last = read.at(-1)?.[0];
  if (last === undefined) return declared;
  const figures = read.map(([, one]) => withNothingSpent(one, company));
  const { baselineMonths } = company.period;
  const length = countsCustomers(company) ? baselineMonths : Math.min(read.length, baselineMonths);
  const window = { length, before: baselineMonths };
  const end = addDays(addMonths(`${last}-01`, 1), -1);
  const economics = economicsOf(company, figures, window);
  const costs = costsOf(company, figures, window);
  return {
    ...company,
    ...(company.hypotheses === undefined ? {} : { hypotheses: stillAssumed(company.hypotheses, company, economics) }),
    period: {
      ...company.period,
      baselineStart: addMonths(`${last}-01`, 1 - length),
      baselineEnd: end,
      baselineMonths: length,
    },
    economics,
    ...(company.siteTotals === undefined && figures.every((one) => siteFigures.every((name) => one[name] == null))
      ? {}
      : { siteTotals: siteTotalsOf(company, figures, window) }),
    channels: company.channels.map((channel) => ({
      ...channel,
      metrics: Object.fromEntries(
        Object.entries({ newCustomers: null, ...channel.metrics }).map(([name, value]) => {
          const values = name === 'newCustomers' ? figures.map((one) => one.channels[channel.id]?.newCustomers) : [];
          return [name, notSummed.has(name) ? value : counted(rolled(value, values, window))];
        }),
      ),
    })),
    costs,
    budget: spentBudget(company, costs, length),
  };
}

/** Total of the moved period; null when neither the old one nor a month has it. */
function rolled(
  before: number | null,
  values: readonly (number | null | undefined)[],
  { length, before: oldLength }: Window,
): number | null {
  const known = values.filter((value) => value != null).slice(-length);
  if (known.length === 0) return before === null ? null : (before * length) / oldLength;
  const average = before === null ? sum(known) / known.length : before / oldLength;
  return sum(known) + average * (length - known.length);
}

const counted = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** Figures of a month with the same name in the totals of the site. */
const siteFigures = [
  'sessions',
  'leads',
  'trials',
  'orders',
  'donations',
  'memberships',
  'newCustomers',
  'revenueNet',
] as const satisfies readonly SiteFigure[];

/** Totals of the site beside those that a month gives. */
const otherTotals = [
  'pageviews',
  'newUsers',
  'carts',
  'checkouts',
  'trialFormStarts',
  'templateDownloads',
  'activatedTrials',
] as const;

type SiteTotals = NonNullable<Company['siteTotals']>;

function siteTotalsOf({ siteTotals }: Company, figures: readonly MonthFigures[], window: Window): SiteTotals {
  const totals: Partial<Record<(typeof siteFigures | typeof otherTotals)[number], number | null>> = {};
  for (const name of [...siteFigures, ...otherTotals]) {
    const before = siteTotals?.[name] ?? null;
    const values = figures.map((one) => (name in one ? one[name as (typeof siteFigures)[number]] : null));
    const value = rolled(before, values, window);
    if (value !== null) totals[name] = name === 'revenueNet' ? value : Math.round(value);
  }
  return { ...(siteTotals ?? declared), ...totals };
}

const declared: Pick<SiteTotals, 'source' | 'bounceDefinition' | 'timeDefinition' | 'attribution'> = {
  source: 'declared',
  bounceDefinition: 'ga4',
  timeDefinition: 'declared',
  attribution: 'declared',
};

type Cost = Company['costs'][number];

/** A month in which nothing was spent at all: nothing by any channel in use. */
function withNothingSpent(month: MonthFigures, { channels }: Company): MonthFigures {
  if (month.spent !== 0) return month;
  const used = channels.filter(({ status }) => status === 'active');
  return {
    ...month,
    channels: {
      ...month.channels,
      ...Object.fromEntries(used.map(({ id }) => [id, { ...month.channels[id], spent: 0 }])),
    },
  };
}

/** What a month spent beside its channels, one that it leaves out counted as its average month; null when it gives no total. */
function besideChannels({ spent, channels: read }: MonthFigures, { costs, channels, period }: Company): number | null {
  if (spent == null) return null;
  const averageOf = (id: string): number =>
    sum(costs.map((line) => (line.channelId === id && line.purpose === 'acquisition' ? line.cash : 0))) /
    period.baselineMonths;
  return Math.max(0, spent - sum(channels.map(({ id }) => read[id]?.spent ?? averageOf(id))));
}

/** The money of each channel, and that of none, moves with the period; hours and goods given keep their monthly average. */
function costsOf(company: Company, figures: readonly MonthFigures[], window: Window): Cost[] {
  const { costs, channels } = company;
  const share = window.length / window.before;
  const isSpending = ({ purpose }: Cost): boolean => purpose === 'acquisition';
  const lines = costs.map((line) => ({
    ...line,
    cash: line.cash * share,
    inKind: line.inKind * share,
    hours: line.hours * share,
  }));
  for (const id of [...channels.map((one) => one.id), null]) {
    const spent = figures.map((one) => (id === null ? besideChannels(one, company) : one.channels[id]?.spent));
    if (spent.every((value) => value == null)) continue;
    const own = costs.flatMap((line, at) => (isSpending(line) && line.channelId === id ? [at] : []));
    const cash = rolled(sum(own.map((at) => costs[at]!.cash)), spent, window) ?? 0;
    for (const at of own) lines[at] = { ...lines[at]!, cash: 0 };
    const first = own[0];
    if (first !== undefined) lines[first] = { ...lines[first]!, cash };
    else lines.push({ id: `read-${id ?? 'all'}`, channelId: id, purpose: 'acquisition', cash, inKind: 0, hours: 0 });
  }
  return lines;
}

/** Times the dearest offer from which a mean purchase is doubted (working assumption). */
const farBeyond = 3;

/** True for a mean purchase far above every price: the revenue is that of more sales than were counted, such as monthly ones. */
const isBeyondPrices = (economics: Company['economics'], offers: Company['offers']): boolean =>
  economics.model !== 'subscription' &&
  offers.length > 0 &&
  economics.aovNet > farBeyond * Math.max(...offers.map(({ priceNet }) => priceNet));

/** A month that gives what a sale or a subscription brings takes the place of what was supposed. */
const stillAssumed = (
  hypotheses: NonNullable<Company['hypotheses']>,
  { economics: before, offers }: Company,
  economics: Company['economics'],
): NonNullable<Company['hypotheses']> =>
  economics === before || isBeyondPrices(economics, offers)
    ? hypotheses
    : hypotheses.filter(({ about }) => !/^economics\/(?:aovNet|arpaMonthly)\b/.test(about));

/** What a sale or a subscription brings, where the months give revenue and its count. */
function economicsOf(
  { economics, siteTotals }: Company,
  figures: readonly MonthFigures[],
  window: Window,
): Company['economics'] {
  if (economics.model === 'subscription') {
    const last = figures.findLast((one) => one.revenueNet != null && (one.payingCustomers ?? 0) > 0);
    return last === undefined ? economics : { ...economics, arpaMonthly: last.revenueNet! / last.payingCustomers! };
  }
  const sales = figures.filter((one) => one.revenueNet != null && (one.orders ?? 0) > 0).slice(-window.length);
  if (sales.length === 0) return economics;
  const ordersBefore = ((siteTotals?.orders ?? 0) / window.before) * (window.length - sales.length);
  const revenue = sum(sales.map((one) => one.revenueNet!)) + ordersBefore * economics.aovNet;
  return { ...economics, aovNet: revenue / (sum(sales.map((one) => one.orders!)) + ordersBefore) };
}
