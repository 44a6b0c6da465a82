import { ratio } from '../values/ratio.ts';
import { sum, sumKnown } from '../values/sum.ts';
import type { Company, CompanyChannel } from './company/company.ts';
import type { MetricName } from './company/company-parts.ts';
import type { Text } from '../values/text.ts';
import { conversionsOf, figuresOf, readers, siteConversions, type TrafficFigure } from './traffic.ts';

/** Traffic of the whole site over the measured period. */
export interface SiteTraffic {
  /** Metrics of the whole site. */
  readonly figures: readonly TrafficFigure[];
  /** Sessions of all channels; null when no channel knows them. */
  readonly sessions: number | null;
  /** Orders, trials, leads or gifts; null when no channel counts them. */
  readonly conversions: number | null;
  /** New customers; null when no channel counts them. */
  readonly newCustomers: number | null;
  /**
   * Herfindahl index of the session shares of channels: 1 = all the sessions come from one channel; null without
   * sessions.
   */
  readonly concentration: number | null;
}

type Metrics = CompanyChannel['metrics'];
type CountOf = (metrics: Metrics) => number | null | undefined;

/** Metrics divided by sessions for each rate of the site, with the figures that depend on them. */
const siteRates: readonly { readonly metric: MetricName; readonly shown: readonly string[] }[] = [
  { metric: 'engagedSessions', shown: ['m.engagementRate', 'm.bounceRate'] },
  { metric: 'pageviews', shown: ['m.pagesPerSession'] },
  { metric: 'totalEngagementSec', shown: ['m.avgTime'] },
];

/**
 * Traffic of the whole site: the totals of the company where it has them, else sums of channels, never of rates. A rate uses the sessions of the channels that know its
 * numerator, since visits of other channels do not belong to it.
 */
export function siteTraffic(company: Company): SiteTraffic {
  const total = (count: CountOf): number | null => sumKnown(company.channels.map(({ metrics }) => count(metrics)));
  const sessions = company.siteTotals?.sessions ?? total((metrics) => metrics.sessions);
  const newCustomers = company.siteTotals?.newCustomers ?? total((metrics) => metrics.newCustomers);
  const conversions = ownConversions(company) ?? siteConversions(company);
  const figures = (metrics: Metrics, shown: readonly string[]): TrafficFigure[] =>
    figuresOf(company, {
      ...(company.channels[0] as CompanyChannel),
      metrics,
      missing: {},
      gscAnomalyOverlap: false,
    }).filter(({ metricId }) => shown.includes(metricId));
  const converted = conversionCounts(company);
  const found = [
    ...figures({ sessions, pageviews: total((metrics) => metrics.pageviews), orders: conversions, newCustomers }, [
      'm.sessions',
      'm.pageviews',
      'm.keyEvents',
      'm.newCustomers',
    ]),
    ...siteRates.flatMap(({ metric, shown }) => {
      const counts = countsOfChannels(company, (metrics) => metrics[metric]);
      return figures({ [metric]: counts.count, sessions: counts.sessions }, shown);
    }),
    ...(isOrderedByVisit(company) && !hasCallsAlone(company)
      ? figures({ orders: converted.conversions, sessions: converted.sessions }, ['m.cr'])
      : [unmeasurableRate]),
  ];
  const figureById = new Map(found.map((one) => [one.metricId, one]));
  return {
    figures: readers.flatMap(([id]) => figureById.get(id) ?? []),
    sessions,
    conversions,
    newCustomers,
    concentration: concentrationOf(company, sessions),
  };
}

/** The total of the company for what its channels count most, when it keeps one: several tools may claim one order. */
function ownConversions({ siteTotals, channels }: Company): number | null {
  const counted = (name: (typeof conversionNames)[number]): boolean =>
    channels.some(({ metrics }) => typeof metrics[name] === 'number');
  const [name, ...others] = conversionNames.filter(counted);
  return name === undefined || others.length > 0 ? null : (siteTotals?.[name] ?? null);
}

const conversionNames = ['orders', 'trials', 'leads'] as const;

/** Conversions, and the sessions of the channels that know both. Calls from a business profile follow no session of the site: no rate has them. */
export function conversionCounts(company: Company): { conversions: number | null; sessions: number | null } {
  const counted = company.channels.some(({ metrics }) => typeof conversionsOf(metrics) === 'number');
  if (!counted || !isOrderedByVisit(company)) return { conversions: null, sessions: null };
  const { count, sessions } = countsOfChannels(company, conversionsOf);
  return { conversions: count, sessions };
}

/** Part of the visits above which orders or contacts do not come from visits, in any trade (working assumption). */
const mostConverted = 0.5;
/** Part of the conversions that may come from such channels before the rate of the site means nothing (working assumption). */
const fewConverted = 0.1;

/**
 * False when present customers order by telephone, at a desk or on a round: their orders are no result of the visits, and
 * divided by them they give no conversion rate.
 */
export function isOrderedByVisit({ channels }: Company): boolean {
  const counts = channels.map(({ metrics }) => ({
    made: conversionsOf(metrics) ?? 0,
    sessions: metrics.sessions ?? 0,
  }));
  const visited = counts.filter(({ sessions }) => sessions > 0);
  const beyond = visited.filter(({ made, sessions }) => made > mostConverted * sessions);
  return sum(beyond.map(({ made }) => made)) <= fewConverted * sum(visited.map(({ made }) => made));
}

/** True where calls of a profile or a listing are all that is counted. */
export const hasCallsAlone = ({ channels }: Company): boolean =>
  channels.some(({ metrics }) => typeof metrics.calls === 'number') &&
  !channels.some(({ metrics }) => typeof conversionsOf(metrics) === 'number');

export const notByVisit: Text = {
  fr: 'non mesurable : une partie des commandes ou des contacts ne vient pas d’une visite du site',
  en: 'not measurable: part of the orders or contacts does not come from a visit of the site',
};

const unmeasurableRate: TrafficFigure = {
  metricId: 'm.cr',
  value: null,
  provenance: 'computed',
  interval: null,
  reason: notByVisit,
  flags: [],
};

/** A count and the sessions of the channels that know both. */
function countsOfChannels({ channels }: Company, count: CountOf): { count: number | null; sessions: number | null } {
  const complete = channels
    .map(({ metrics }) => metrics)
    .filter((metrics) => typeof count(metrics) === 'number' && typeof metrics.sessions === 'number');
  return { count: sumKnown(complete.map(count)), sessions: sumKnown(complete.map(({ sessions }) => sessions)) };
}

function concentrationOf({ channels }: Company, sessions: number | null): number | null {
  if (sessions === null || sessions === 0) return null;
  return sum(channels.map(({ metrics }) => (ratio(metrics.sessions ?? 0, sessions) ?? 0) ** 2));
}
