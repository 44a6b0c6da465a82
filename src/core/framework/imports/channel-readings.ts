import type { Company, CompanyChannel } from '../company/company.ts';
import { type MetricName, metricNames } from '../company/company-parts.ts';
import type { ImportReading, ImportRow, ImportTable } from './import-outcome.ts';
import { foldHeader } from './match-header.ts';

export type Figures = Partial<Record<MetricName, number>>;

/** Figures of one channel for one period, read from an export. */
export interface ChannelReading {
  readonly source: string;
  /** Channel of the company named by the owner, for a table of no known export. */
  readonly channelId?: string;
  /** Catalogue channels to which the figures may belong, the most likely first; empty = unknown. */
  readonly typeIds: readonly string[];
  /** Name in the tool: « Organic Search ». */
  readonly label: string;
  readonly period: ImportTable['period'];
  /** Currency of its amounts; null = unknown. */
  readonly currency: string | null;
  readonly figures: Figures;
}

export interface ReadingChange {
  readonly channelId: string;
  readonly metric: MetricName;
  readonly before: number | null;
  readonly after: number;
  readonly source: string;
}

/**
 * Figures per channel of an imported file. Purchases counted by advertising platforms are left out: only analytics
 * count orders.
 */
export function channelReadings(outcome: ImportReading, company: Company, channelId?: string): ChannelReading[] {
  return outcome.tables.flatMap((table) =>
    table.source === 'any-table' ? mappedReadings(table, company, channelId) : readingsOf(table, company),
  );
}

function readingsOf(table: ImportTable, company: Company): ChannelReading[] {
  const fixed = fixedChannels[table.source];
  if (fixed !== undefined) {
    const figures = renamed({ ...table.sums, ...table.means }, fixed.fields);
    return [
      {
        source: table.source,
        typeIds: fixed.typeIds,
        // Not the name of the file or sheet: the same figures from an archive, a file and a sync have one key.
        label: table.source,
        period: table.period,
        currency: table.currency,
        figures,
      },
    ];
  }
  const channels = namedChannels[table.source];
  if (channels === undefined) return [];
  return table.rows.map((row) => ({
    source: table.source,
    typeIds: channels[foldHeader(row.entity)] ?? [],
    label: row.entity,
    period: table.period,
    currency: table.currency,
    figures: groupFigures(row, company),
  }));
}

/** A mapped table gives figures to the channel named by its owner, under the metrics confirmed for its columns. */
function mappedReadings(table: ImportTable, company: Company, channelId: string | undefined): ChannelReading[] {
  const { keyEvents, ...sums } = table.sums;
  const figures = renamed(sums, Object.fromEntries(metricNames.map((name) => [name, name])));
  if (keyEvents !== undefined) figures[conversionOf(company)] = keyEvents;
  return [
    {
      source: table.source,
      ...(channelId === undefined ? {} : { channelId }),
      typeIds: [],
      label: table.name || table.source,
      period: table.period,
      currency: table.currency,
      figures,
    },
  ];
}

/** GA4 counts key events, whose meaning depends on the business model. */
function groupFigures({ values }: ImportRow, company: Company): Figures {
  const conversion = conversionOf(company);
  const { sessions, engagedSessions, engagementRate, keyEvents, revenueNet } = values;
  const engaged =
    engagedSessions ??
    (typeof sessions === 'number' && typeof engagementRate === 'number' ? Math.round(sessions * engagementRate) : null);
  return {
    ...(typeof sessions === 'number' ? { sessions } : {}),
    ...(typeof engaged === 'number' ? { engagedSessions: engaged } : {}),
    ...(typeof keyEvents === 'number' ? { [conversion]: keyEvents } : {}),
    ...(typeof revenueNet === 'number' && revenueNet > 0 ? { revenueNet } : {}),
  };
}

function conversionOf(company: Company): MetricName {
  return company.economics.model === 'subscription' ? 'trials' : 'orders';
}

function renamed(sums: Readonly<Record<string, number>>, fields: Readonly<Record<string, MetricName>>): Figures {
  const figures: Figures = {};
  for (const [field, metric] of Object.entries(fields)) {
    const value = sums[field];
    if (value !== undefined) figures[metric] = (figures[metric] ?? 0) + value;
  }
  return figures;
}

/** The channel of the company for a reading; undefined = none. */
export function channelOf(
  company: Company,
  { typeIds, channelId }: Pick<ChannelReading, 'typeIds' | 'channelId'>,
): CompanyChannel | undefined {
  if (channelId !== undefined) return company.channels.find((one) => one.id === channelId);
  for (const typeId of typeIds) {
    const own = company.channels.find((one) => one.typeId === typeId && one.status !== 'absent');
    if (own !== undefined) return own;
  }
  return company.channels.find((one) => one.alsoIncludes.some((typeId) => typeIds.includes(typeId)));
}

/** Default channel groups of GA4, in the words of both languages. */
const groupChannels: Readonly<Record<string, readonly string[]>> = {
  'organic search': ['CH-SEO'],
  direct: ['CH-DIRECT'],
  email: ['CH-EMAIL-NL', 'CH-EMAIL-AUTO'],
  'organic social': ['CH-IG', 'CH-FB', 'CH-LI', 'CH-PIN', 'CH-TT', 'CH-X'],
  'paid search': ['CH-SEA', 'CH-SHOP'],
  'paid shopping': ['CH-SHOP', 'CH-SEA'],
  'paid social': ['CH-META-ADS', 'CH-LI-ADS', 'CH-TT-ADS'],
  referral: ['CH-PARTNER', 'CH-FED', 'CH-REVIEW', 'CH-MEDIA'],
  affiliates: ['CH-AFF', 'CH-REFERRAL'],
  sms: ['CH-SMS'],
};

/** Kinds of referrers of Matomo; campaigns may be of any channel. */
const referrerChannels: Readonly<Record<string, readonly string[]>> = {
  'search engines': ['CH-SEO'],
  'direct entry': ['CH-DIRECT'],
  'social networks': ['CH-IG', 'CH-FB', 'CH-LI', 'CH-PIN', 'CH-TT', 'CH-X'],
  websites: ['CH-PARTNER', 'CH-FED', 'CH-REVIEW', 'CH-MEDIA'],
};

/** Exports with a row a channel, with the channels of each of their words. */
const namedChannels: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'ga4-channels': groupChannels,
  'matomo-channels': referrerChannels,
};

const mail: Readonly<Record<string, MetricName>> = {
  emailsSent: 'emailsSent',
  emailsDelivered: 'emailsDelivered',
  uniqueOpens: 'uniqueOpens',
  uniqueClicks: 'uniqueClicks',
  unsubscribes: 'unsubscribes',
  bounces: 'hardBounces',
  spamComplaints: 'spamComplaints',
};
const ads: Readonly<Record<string, MetricName>> = {
  adSpend: 'adSpend',
  adImpressions: 'adImpressions',
  adClicks: 'adClicks',
};

/** Exports about one channel, with the metric of each field. */
const fixedChannels: Readonly<
  Record<string, { typeIds: readonly string[]; fields: Readonly<Record<string, MetricName>> }>
> = {
  'search-console-dates': {
    typeIds: ['CH-SEO'],
    fields: { gscClicks: 'gscClicks', gscImpressions: 'gscImpressions', gscAvgPosition: 'gscAvgPosition' },
  },
  'google-ads-days': { typeIds: ['CH-SEA'], fields: ads },
  'google-ads-range': { typeIds: ['CH-SEA'], fields: ads },
  'meta-ads': { typeIds: ['CH-META-ADS'], fields: ads },
  'linkedin-ads': { typeIds: ['CH-LI-ADS'], fields: ads },
  'linkedin-page': {
    typeIds: ['CH-LI'],
    fields: {
      socialImpressions: 'socialImpressions',
      reactions: 'socialInteractions',
      comments: 'socialInteractions',
      reposts: 'socialInteractions',
    },
  },
  'brevo-campaigns': { typeIds: ['CH-EMAIL-NL'], fields: mail },
  'mailchimp-campaigns': { typeIds: ['CH-EMAIL-NL'], fields: mail },
  'klaviyo-campaigns': { typeIds: ['CH-EMAIL-NL'], fields: mail },
  'business-profile': {
    typeIds: ['CH-GBP'],
    fields: {
      profileViews: 'profileViews',
      calls: 'calls',
      directions: 'directionRequests',
      websiteClicks: 'websiteClicks',
    },
  },
};
