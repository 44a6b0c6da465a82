import { channelWith, companyWith } from '../../support/small-company.ts';
import { describe, expect, test } from 'vitest';
import { siteTraffic } from '../../../src/core/framework/site-traffic.ts';
import { figureOf } from '../../../src/core/framework/traffic.ts';
import type { Company } from '../../../src/core/framework/company/company.ts';
import { exampleCompany } from '../../support/example-companies.ts';

type Metrics = Company['channels'][number]['metrics'];

/** A company of as many channels as there are sets of figures. */
function companyOf(...metrics: readonly Metrics[]): Company {
  const company = exampleCompany('maison-tilleul-gres');
  const [channel] = company.channels;
  if (channel === undefined) throw new Error('the example has channels');
  return { ...company, channels: metrics.map((one, index) => ({ ...channel, id: `c${index}`, metrics: one })) };
}

describe('the site as a whole', () => {
  test('a figure that no channel knows is null, and so is its bounce rate', () => {
    const site = siteTraffic(companyOf({ sessions: 9400, newCustomers: 118 }, { sessions: null, newCustomers: null }));
    expect([site.sessions, site.newCustomers, site.conversions]).toEqual([9400, 118, null]);
    for (const id of ['m.pageviews', 'm.engagementRate', 'm.bounceRate', 'm.avgTime', 'm.keyEvents', 'm.cr'])
      expect([id, figureOf(site.figures, id)]).toEqual([id, null]);
  });

  test('calls of a listing are counted, and divided by no visit of the site', () => {
    const site = siteTraffic(companyOf({ sessions: 9000 }, { calls: 700 }));
    expect(site.conversions).toBe(700);
    const rate = site.figures.find(({ metricId }) => metricId === 'm.cr');
    expect(rate?.value).toBeNull();
    expect(rate?.reason).not.toBeNull();
  });

  test('has no visits where no channel knows its own', () => {
    expect(siteTraffic(companyOf({ sessions: null }, {}))).toMatchObject({ sessions: null, newCustomers: null });
  });

  test('has no conversion rate where customers order without a visit', () => {
    const site = siteTraffic(companyOf({ sessions: 1900, orders: 3163 }, { sessions: 5200, orders: 72 }));
    const rate = site.figures.find(({ metricId }) => metricId === 'm.cr');
    expect([rate?.value, rate?.reason?.en]).toEqual([null, expect.stringContaining('not measurable')]);
  });

  test('divides a figure by the visits of the channels that know it', () => {
    const site = siteTraffic(companyOf({ sessions: 1000, pageviews: 3000, orders: 20 }, { sessions: 4000 }));
    expect(figureOf(site.figures, 'm.pagesPerSession')).toBe(3);
    expect(figureOf(site.figures, 'm.cr')).toBe(0.02);
    expect(site.sessions).toBe(5000);
  });
});

test('the totals of the company come before the sums of its channels', () => {
  const company = companyWith({
    channels: [channelWith('CH-SEO', { metrics: { sessions: 4000, orders: 60, newCustomers: 40 } })] as never,
    siteTotals: {
      source: 'ga4',
      bounceDefinition: 'ga4',
      timeDefinition: 't',
      attribution: 'last click',
      sessions: 9000,
      orders: 50,
      newCustomers: 45,
    },
  });
  expect(siteTraffic(company)).toMatchObject({ sessions: 9000, conversions: 50, newCustomers: 45 });
});
