import { ratio, wilson } from '../values/ratio.ts';
import { sumKnown } from '../values/sum.ts';
import type { Text } from '../values/text.ts';
import { channelType } from './channels.ts';
import type { Company, CompanyChannel } from './company/company.ts';
import { mandatoryMetrics } from './metrics.ts';
import { hasImpressionBug } from './impression-bug.ts';

/** Origin of a displayed number. */
export type Provenance = 'measured' | 'computed' | 'declared' | 'estimated' | 'benchmark' | 'assumption';

/** A reason to be careful with a figure. */
export type TrafficFlag = 'gsc_impression_bug' | 'mpp_inflated' | 'small_sample';

/** A metric with its value and how far to trust it. */
export interface TrafficFigure {
  /** Id of the metric, such as `m.sessions`. */
  readonly metricId: string;
  /** Value in the unit of the metric (rates 0–1); null when not measured. */
  readonly value: number | null;
  /** Where the value comes from. */
  readonly provenance: Provenance;
  /** 95 % interval of a rate; null where it cannot be computed. */
  readonly interval: readonly [number, number] | null;
  /** Why the value is null. */
  readonly reason: Text | null;
  /**
   * Reasons to be careful: `gsc_impression_bug` (search impressions over-reported), `mpp_inflated` (opens inflated by
   * mail privacy protection), `small_sample`.
   */
  readonly flags: readonly TrafficFlag[];
}

/** Figures of one channel over the measured period. */
export interface ChannelTraffic {
  /** Id of the channel in the company file. */
  readonly channelId: string;
  /** Id of its type in the catalogue (`CH-SEO`). */
  readonly typeId: string;
  /** Status of the channel in the company file. */
  readonly status: 'active' | 'dormant' | 'planned' | 'absent';
  /** Part of the site’s sessions; null = no sessions known. */
  readonly share: number | null;
  /** Metrics that apply to the channel. */
  readonly figures: readonly TrafficFigure[];
  /** Mandatory metrics without a value. */
  readonly missing: readonly string[];
  /** 0–1 (docs/domain/formulas.md, Data quality); null for a channel that is not active. */
  readonly quality: number | null;
}

/** How each metric is computed; undefined where it does not apply to the channel. */
export const readers: readonly [string, (channel: CompanyChannel) => Reading][] = [
  ['m.sessions', ({ metrics }) => value(metrics.sessions)],
  ['m.pageviews', ({ metrics }) => value(metrics.pageviews)],
  ['m.engagementRate', ({ metrics }) => share(metrics.engagedSessions, metrics.sessions)],
  ['m.bounceRate', ({ metrics }) => complement(metrics.engagedSessions, metrics.sessions)],
  ['m.pagesPerSession', ({ metrics }) => mean(metrics.pageviews, metrics.sessions)],
  ['m.avgTime', ({ metrics }) => mean(metrics.totalEngagementSec, metrics.sessions)],
  ['m.keyEvents', ({ metrics }) => value(conversionsOf(metrics))],
  ['m.cr', ({ metrics }) => share(conversionsOf(metrics), metrics.sessions)],
  ['m.gscImpressions', ({ metrics }) => value(metrics.gscImpressions)],
  ['m.gscClicks', ({ metrics }) => value(metrics.gscClicks)],
  ['m.gscCtr', ({ metrics }) => share(metrics.gscClicks, metrics.gscImpressions)],
  ['m.gscPosition', ({ metrics }) => value(metrics.gscAvgPosition)],
  ['m.impressions', ({ metrics }) => value(metrics.socialImpressions)],
  ['m.interactions', ({ metrics }) => value(metrics.socialInteractions)],
  ['m.erImpr', ({ metrics }) => share(metrics.socialInteractions, metrics.socialImpressions)],
  ['m.erReach', ({ metrics }) => share(metrics.socialInteractions, metrics.socialReach)],
  ['m.erFollower', ({ metrics, audienceSize }) => mean(mean(metrics.socialInteractions, metrics.posts), audienceSize)],
  ['m.followers', ({ metrics, audienceSize }) => (metrics.posts === undefined ? undefined : value(audienceSize))],
  ['m.emailsDelivered', ({ metrics }) => value(metrics.emailsDelivered)],
  ['m.deliveryRate', ({ metrics }) => share(metrics.emailsDelivered, metrics.emailsSent)],
  ['m.openRate', ({ metrics }) => share(metrics.uniqueOpens, metrics.emailsDelivered)],
  ['m.clickRate', ({ metrics }) => share(metrics.uniqueClicks, metrics.emailsDelivered)],
  ['m.ctor', ({ metrics }) => share(metrics.uniqueClicks, metrics.uniqueOpens)],
  [
    'm.emailCr',
    ({ metrics }) =>
      metrics.emailsDelivered === undefined ? undefined : share(conversionsOf(metrics), metrics.emailsDelivered),
  ],
  ['m.unsubRate', ({ metrics }) => share(metrics.unsubscribes, metrics.emailsDelivered)],
  ['m.bounceEmail', ({ metrics }) => share(metrics.hardBounces, metrics.emailsSent)],
  ['m.complaintRate', ({ metrics }) => share(metrics.spamComplaints, metrics.emailsDelivered)],
  ['m.adImpressions', ({ metrics }) => value(metrics.adImpressions)],
  ['m.adClicks', ({ metrics }) => value(metrics.adClicks)],
  ['m.adSpend', ({ metrics }) => value(metrics.adSpend)],
  ['m.ctr', ({ metrics }) => share(metrics.adClicks, metrics.adImpressions)],
  ['m.cpc', ({ metrics }) => mean(metrics.adSpend, metrics.adClicks)],
  [
    'm.cpm',
    ({ metrics }) =>
      mean(
        metrics.adSpend === undefined || metrics.adSpend === null ? metrics.adSpend : 1000 * metrics.adSpend,
        metrics.adImpressions,
      ),
  ],
  [
    'm.cpa',
    ({ metrics }) => (metrics.adSpend === undefined ? undefined : mean(metrics.adSpend, conversionsOf(metrics))),
  ],
  ['m.roas', ({ metrics }) => (metrics.adSpend === undefined ? undefined : mean(metrics.revenueNet, metrics.adSpend))],
  ['m.profileViews', ({ metrics }) => value(metrics.profileViews)],
  ['m.calls', ({ metrics }) => value(metrics.calls)],
  ['m.directions', ({ metrics }) => value(metrics.directionRequests)],
  ['m.reviewsCount', ({ metrics }) => value(metrics.reviewsCount)],
  ['m.reviewsAvg', ({ metrics }) => value(metrics.reviewsAvg)],
  ['m.newCustomers', ({ metrics }) => value(metrics.newCustomers)],
  [
    'm.trialToPaid',
    ({ metrics }) => share(metrics.trials === undefined ? undefined : metrics.newCustomers, metrics.trials),
  ],
  ['m.orders', ({ metrics }) => value(metrics.orders)],
  ['m.trials', ({ metrics }) => value(metrics.trials)],
  ['m.leads', ({ metrics }) => value(metrics.leads)],
  ['m.revenueNet', ({ metrics }) => value(metrics.revenueNet)],
];

/** Other names of the same metrics for relays and creators. */
const aliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  relay: { 'm.sessions': 'm.relaySessions', 'm.keyEvents': 'm.relayConversions' },
  local: { 'm.sessions': 'm.relaySessions' },
  review: { 'm.sessions': 'm.relaySessions' },
  influence: {
    'm.sessions': 'm.influClicks',
    'm.interactions': 'm.influInteractions',
    'm.impressions': 'm.influReach',
  },
};

/** Every channel of the file with its figures, the missing ones and the quality of its data. */
export function channelTraffic(company: Company): ChannelTraffic[] {
  const sessions = company.channels.reduce((total, one) => total + (one.metrics.sessions ?? 0), 0);
  return company.channels.map((channel) => {
    const figures = figuresOf(company, channel);
    const known = new Set(figures.filter((one) => one.value !== null).map((one) => one.metricId));
    const { metrics } = channelType(channel.typeId);
    for (const [from, to] of Object.entries(aliases[metrics] ?? {})) if (known.has(from)) known.add(to);
    const wanted = mandatoryMetrics[metrics];
    const missing = channel.status === 'active' ? wanted.filter((id) => !known.has(id)) : [];
    const complete = wanted.length === 0 ? 1 : 1 - missing.length / wanted.length;
    return {
      channelId: channel.id,
      typeId: channel.typeId,
      status: channel.status,
      share: ratio(channel.metrics.sessions, sessions),
      figures,
      missing,
      quality: channel.status === 'active' ? qualityOf(complete, figures, channel.metrics.sessions ?? 0) : null,
    };
  });
}

/** Orders of a shop, trials of software, contacts of a service, gifts to a non-profit. */
export function conversionsOf(metrics: CompanyChannel['metrics']): number | null | undefined {
  return metrics.orders ?? metrics.trials ?? metrics.leads ?? giftsOf(metrics);
}

/**
 * Sum over the channels that count conversions; where none does, calls from the business profile. The two are never
 * added, since an answered call is already a contact. Null when both are unknown.
 */
export function siteConversions({ channels }: Pick<Company, 'channels'>): number | null {
  const known = (count: (metrics: CompanyChannel['metrics']) => number | null | undefined): number | null =>
    sumKnown(channels.map(({ metrics }) => count(metrics)));
  return known(conversionsOf) ?? known((metrics) => metrics.calls);
}

/** Gifts to an association: donations and memberships, each a separate decision. */
function giftsOf({ donations, memberships }: CompanyChannel['metrics']): number | null | undefined {
  if (typeof donations !== 'number' && typeof memberships !== 'number') return donations ?? memberships;
  return (donations ?? 0) + (memberships ?? 0);
}

export function figureOf(figures: readonly TrafficFigure[], metricId: string): number | null {
  return figures.find((one) => one.metricId === metricId)?.value ?? null;
}

/** Quality of the data of a channel as a word. */
export function qualityTitle(quality: number): Text {
  if (quality >= 0.8) return { fr: 'fiabilité bonne', en: 'good reliability' };
  if (quality >= 0.5) return { fr: 'fiabilité moyenne', en: 'fair reliability' };
  return { fr: 'fiabilité faible', en: 'weak reliability' };
}

/** undefined = does not apply to this channel. */
type Reading =
  | { readonly value: number | null; readonly of?: readonly [number, number]; readonly computed: boolean }
  | undefined;

function value(figure: number | null | undefined): Reading {
  return figure === undefined ? undefined : { value: figure, computed: false };
}

function mean(top: number | null | undefined | Reading, bottom: number | null | undefined): Reading {
  const upper = typeof top === 'object' ? top?.value : top;
  if (upper === undefined || bottom === undefined) return undefined;
  return { value: ratio(upper, bottom), computed: true };
}

function share(part: number | null | undefined, whole: number | null | undefined): Reading {
  if (part === undefined || whole === undefined) return undefined;
  // A part above its whole: the two figures do not count the same thing, and the rate is unknown.
  if (part !== null && whole !== null && part > whole) return { value: null, computed: true };
  const of = part !== null && whole !== null ? { of: [part, whole] as const } : {};
  return { value: ratio(part, whole), computed: true, ...of };
}

function complement(part: number | null | undefined, whole: number | null | undefined): Reading {
  const read = share(part, whole);
  if (read === undefined || read.value === null) return read;
  return { value: 1 - read.value, computed: true, of: [(whole ?? 0) - (part ?? 0), whole ?? 0] };
}

/** Every figure that can be computed from the metrics of one channel, or of the whole site. */
export function figuresOf(company: Company, channel: CompanyChannel): TrafficFigure[] {
  const measured = company.siteTotals !== undefined && company.siteTotals.source !== 'declared';
  return readers.flatMap(([metricId, read]) => {
    const reading = read(channel);
    if (reading === undefined) return [];
    const provenance: Provenance = reading.computed ? 'computed' : measured ? 'measured' : 'declared';
    const flags = flagsOf(company, metricId, reading);
    const interval = reading.of === undefined ? null : wilson(reading.of[0], reading.of[1]);
    return [
      {
        metricId,
        value: reading.value,
        provenance,
        interval,
        reason: reading.value === null ? reasonOf(channel) : null,
        flags,
      },
    ];
  });
}

/** Each reason once, even when several figures of the channel share it. */
function reasonOf(channel: CompanyChannel): Text {
  const stated = [...new Set(Object.values(channel.missing))].join('\u202f; ');
  return stated === '' ? { fr: 'non mesuré', en: 'not measured' } : { fr: stated, en: stated };
}

function flagsOf({ period }: Company, metricId: string, reading: NonNullable<Reading>): TrafficFlag[] {
  const flags: TrafficFlag[] = [];
  const search = ['m.gscImpressions', 'm.gscCtr', 'm.gscPosition'].includes(metricId);
  if (search && hasImpressionBug(period.baselineStart, period.baselineEnd)) {
    flags.push('gsc_impression_bug');
  }
  if (metricId === 'm.openRate' || metricId === 'm.ctor') flags.push('mpp_inflated');
  // Under thirty successes the interval is wider than the differences to decide on.
  if (metricId === 'm.cr' && reading.of !== undefined && reading.of[0] < 30) flags.push('small_sample');
  return flags;
}

/**
 * 0.4 completeness + 0.3 provenance + 0.2 alignment + 0.1 volume; alignment is 1, as a company file covers its own
 * period.
 */
function qualityOf(complete: number, figures: readonly TrafficFigure[], sessions: number): number {
  const known = figures.filter((one) => one.value !== null);
  const sources = known.reduce((total, one) => total + (one.provenance === 'declared' ? 0.6 : 1), 0);
  const provenance = known.length === 0 ? 0 : sources / known.length;
  return 0.4 * complete + 0.3 * provenance + 0.2 + 0.1 * Math.min(1, sessions / 1000);
}
