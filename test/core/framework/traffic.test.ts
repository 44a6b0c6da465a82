import { describe, expect, test } from 'vitest';
import { siteTraffic } from '../../../src/core/framework/site-traffic.ts';
import {
  type ChannelTraffic,
  channelTraffic,
  figureOf,
  qualityTitle,
  siteConversions,
} from '../../../src/core/framework/traffic.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';
import { referenceMetrics } from '../../support/expected-document.ts';

interface Expected {
  readonly site: Record<string, number>;
  readonly perChannel: Record<string, Record<string, number | readonly number[]>>;
  readonly hhi: number;
}

/** The reference rounds to two decimals for money and ratios, to four or five for rates. */
function close(received: number | null, expected: number): boolean {
  return received !== null && Math.abs(received - expected) <= (expected > 0.9 ? 0.0051 : 0.000051);
}

describe.each(exampleNames)('%s', (name) => {
  const company = exampleCompany(name);
  const expected = expectedValues<Expected>(name);
  const traffic = new Map(channelTraffic(company).map((row) => [row.channelId, row]));

  test('computes every rate of every channel', () => {
    const wrong = Object.entries(expected.perChannel).flatMap(([id, rates]) => {
      const row = traffic.get(id) as ChannelTraffic;
      return Object.entries(rates)
        .filter(([key]) => key in referenceMetrics)
        .map(([key, wanted]) => ({ id, key, wanted, received: figureOf(row.figures, referenceMetrics[key] as string) }))
        .filter(({ wanted, received }) => !close(received, wanted as number));
    });
    expect(wrong).toEqual([]);
  });

  test('gives conversion rates their interval and channels their share', () => {
    for (const [id, rates] of Object.entries(expected.perChannel)) {
      const row = traffic.get(id) as ChannelTraffic;
      expect(row.share).toBeCloseTo(rates.share as number, 4);
      const interval = row.figures.find((one) => one.metricId === 'm.cr')?.interval;
      expect(interval?.map((bound) => Number(bound.toFixed(5)))).toEqual(rates.crCI);
    }
  });

  test('sums the site from its channels', () => {
    const site = siteTraffic(company);
    expect([site.sessions, site.conversions, site.newCustomers]).toEqual([
      expected.site.sessions,
      expected.site.conversions,
      expected.site.newCustomers,
    ]);
    expect(figureOf(site.figures, 'm.bounceRate')).toBeCloseTo(expected.site.bounceRate as number, 4);
    expect(figureOf(site.figures, 'm.pagesPerSession')).toBeCloseTo(expected.site.pagesPerSession as number, 3);
    expect(figureOf(site.figures, 'm.avgTime')).toBeCloseTo(expected.site.avgEngagementSec as number, 1);
    expect(site.concentration).toBeCloseTo(expected.hhi, 4);
  });

  test('has complete and reliable data on its active channels', () => {
    for (const row of traffic.values()) {
      expect([row.channelId, row.missing]).toEqual([row.channelId, []]);
      if (row.quality !== null) expect(row.quality).toBeGreaterThan(0.9);
    }
  });
});

describe('channelTraffic', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const search = company.channels[0] as (typeof company.channels)[number];
  const rowOf = (change: Partial<typeof search>) =>
    channelTraffic({
      ...company,
      channels: [{ ...search, ...change }, ...company.channels.slice(1)],
    })[0] as ChannelTraffic;

  test('flags search impressions of the over-reported period, not the clicks', () => {
    const flags = new Map(rowOf({}).figures.map((one) => [one.metricId, one.flags]));
    expect(flags.get('m.gscImpressions')).toEqual(['gsc_impression_bug']);
    expect(flags.get('m.gscCtr')).toEqual(['gsc_impression_bug']);
    expect(flags.get('m.gscClicks')).toEqual([]);
  });

  test('lists the metrics that a channel lacks, and lowers its quality', () => {
    const row = rowOf({
      metrics: { sessions: 500, gscClicks: 40, gscImpressions: null },
      missing: { gscImpressions: 'accès perdu' },
    });
    expect(row.missing).toEqual(['m.gscImpressions']);
    expect(row.figures.find((one) => one.metricId === 'm.gscCtr')).toMatchObject({
      value: null,
      reason: { fr: 'accès perdu' },
    });
    expect(row.quality).toBeCloseTo(0.4 * 0.5 + 0.3 + 0.2 + 0.05, 9);
  });

  test('labels rates as computed and counts of a tool as measured', () => {
    const figures = new Map(rowOf({}).figures.map((one) => [one.metricId, one.provenance]));
    expect([figures.get('m.sessions'), figures.get('m.cr')]).toEqual(['measured', 'computed']);
    const typed = channelTraffic({ ...company, siteTotals: undefined })[0] as ChannelTraffic;
    expect(typed.figures[0]?.provenance).toBe('declared');
  });

  test('warns about a rate that rests on few conversions', () => {
    const row = rowOf({ metrics: { sessions: 900, orders: 12 } });
    expect(row.figures.find((one) => one.metricId === 'm.cr')?.flags).toEqual(['small_sample']);
  });

  test('puts reliability in words', () => {
    expect([0.9, 0.6, 0.3].map((quality) => qualityTitle(quality).en)).toEqual([
      'good reliability',
      'fair reliability',
      'weak reliability',
    ]);
  });
});

describe('siteConversions', () => {
  const [channel] = exampleCompany(exampleNames[0]!).channels;
  const site = (...metrics: object[]) => ({ channels: metrics.map((own) => ({ ...channel!, metrics: own })) });

  test('adds conversions, and counts calls only where there are no others', () => {
    expect(siteConversions(site({ orders: 3 }, { leads: 4 }, { calls: 50 }))).toBe(7);
    expect(siteConversions(site({ sessions: 9 }, { calls: 50 }, { calls: 2 }))).toBe(52);
    expect(siteConversions(site({ donations: 2, memberships: 1 }))).toBe(3);
  });

  test('is unknown, not zero, where nothing is counted', () => {
    expect(siteConversions(site({ sessions: 9 }, { orders: null }))).toBeNull();
  });
});
