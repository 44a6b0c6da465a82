import { ratio } from '../values/ratio.ts';
import type { Company, CompanyChannel } from './company/company.ts';
import type { MetricName } from './company/company-parts.ts';
import {
  conversionsOf,
  type Counted,
  figuresOf,
  readers,
  siteConversions,
  sumOf,
  type TrafficFigure,
} from './traffic.ts';

export interface SiteTraffic {
  readonly figures: readonly TrafficFigure[];
  /** Null = no channel knows. */
  readonly sessions: number | null;
  readonly conversions: number | null;
  readonly newCustomers: number | null;
  /** Herfindahl index of the channels’ session shares: 1 = everything hangs on one channel. */
  readonly concentration: number | null;
}

/**
 * The site as a whole: sums of the channels, never of rates. A rate leans on the visits of the channels that know its other
 * part: the reading time of one channel says nothing of the visits of the others.
 */
export function siteTraffic(company: Company): SiteTraffic {
  const total = (pick: CountOf, among: readonly CompanyChannel[] = company.channels): Counted => sumOf(among.map(pick));
  const knowing = (pick: CountOf): CompanyChannel[] => company.channels.filter((one) => typeof pick(one) === 'number');
  const sessions = total(({ metrics }) => metrics.sessions);
  const newCustomers = total(({ metrics }) => metrics.newCustomers);
  const conversions = siteConversions(company);
  const figures = (metrics: CompanyChannel['metrics']): TrafficFigure[] =>
    figuresOf(company, { ...(company.channels[0] as CompanyChannel), metrics, missing: {}, gscAnomalyOverlap: false });
  const rates = siteRates.flatMap(({ metric, pick, shown }) => {
    const channels = knowing(pick).filter((one) => typeof one.metrics.sessions === 'number');
    const visits = total((one) => one.metrics.sessions, channels);
    const read = figures({ [metric]: total(pick, channels), sessions: visits });
    return read.filter((one) => shown.includes(one.metricId));
  });
  // Calls are those of a profile, which no visit of the site precedes: they are set against all of its visits.
  const called = knowing(({ metrics }) => conversionsOf(metrics)).length === 0 && conversions !== null;
  const cr = called ? figures({ sessions, orders: conversions }).filter((one) => one.metricId === 'm.cr') : [];
  const counts = figures({
    sessions,
    pageviews: total(({ metrics }) => metrics.pageviews),
    orders: conversions,
    newCustomers,
  }).filter((one) => ['m.sessions', 'm.pageviews', 'm.keyEvents', 'm.newCustomers'].includes(one.metricId));
  const shares = company.channels.map(({ metrics }) => ratio(metrics.sessions ?? 0, sessions));
  const found = new Map([...counts, ...rates, ...cr].map((one) => [one.metricId, one]));
  return {
    figures: readers.flatMap(([id]) => found.get(id) ?? []),
    sessions,
    conversions,
    newCustomers,
    concentration:
      sessions === null || sessions === 0 ? null : shares.reduce<number>((sum, one) => sum + (one ?? 0) ** 2, 0),
  };
}

type CountOf = (channel: CompanyChannel) => number | null | undefined;

/** The rates of the site, by the count each is made of beside the visits. */
const siteRates: readonly { readonly metric: MetricName; readonly pick: CountOf; readonly shown: readonly string[] }[] =
  [
    {
      metric: 'engagedSessions',
      pick: ({ metrics }) => metrics.engagedSessions,
      shown: ['m.engagementRate', 'm.bounceRate'],
    },
    { metric: 'pageviews', pick: ({ metrics }) => metrics.pageviews, shown: ['m.pagesPerSession'] },
    { metric: 'totalEngagementSec', pick: ({ metrics }) => metrics.totalEngagementSec, shown: ['m.avgTime'] },
    { metric: 'orders', pick: ({ metrics }) => conversionsOf(metrics), shown: ['m.cr'] },
  ];
