import { describe, expect, test } from '@jest/globals';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { insightKinds } from '../../../../src/core/insights/kinds/index.ts';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith, keywordWith, personaWith } from '../../../support/small-company.ts';

interface Case {
  readonly has: Company;
  readonly hasNot: Company;
  readonly site?: { readonly has: SiteSignals | null; readonly hasNot: SiteSignals | null };
  /** Words of the finding. */
  readonly says: string;
}

type Channels = Parameters<typeof channelWith>[1];
const withChannels = (...metrics: [string, NonNullable<Channels>][]): Company['channels'] =>
  metrics.map(([typeId, given]) => channelWith(typeId, given)) as Company['channels'];

const spent = (channelId: string, cash: number) => ({
  id: `c-${channelId}`,
  channelId,
  purpose: 'acquisition' as const,
  cash,
});
const ads = (newCustomers: number) =>
  withChannels(
    ['CH-SEO', { metrics: { sessions: 5000, orders: 200, newCustomers: 180 } }],
    ['CH-SEA', { ownership: 'paid', metrics: { sessions: 2000, orders: 40, newCustomers } }],
  );
const costs = [spent('seo', 600), spent('sea', 4000)];
const leads = (customers: number) =>
  withChannels(
    ['CH-SEO', { metrics: { sessions: 4000, leads: 200, newCustomers: 60 } }],
    ['CH-SEA', { ownership: 'paid', metrics: { sessions: 1000, leads: 100, newCustomers: customers } }],
  );
const site = (channel: Channels) => withChannels(['CH-SEO', { ...channel }]);
const totals = {
  source: 'ga4',
  bounceDefinition: 'ga4' as const,
  timeDefinition: 'engagement',
  attribution: 'last click',
};
const orders = { metrics: { sessions: 9000, orders: 200, newCustomers: 180 } };
const economics = (given: object): Company['economics'] => ({
  ...(companyWith().economics as Extract<Company['economics'], { model: 'transactional' }>),
  ...given,
});

const cases: Record<string, Case> = {
  'channels-above-ceiling': {
    has: companyWith({ channels: ads(20), costs }),
    hasNot: companyWith({ channels: ads(400), costs }),
    says: 'Search ads',
  },
  'channel-with-room': {
    has: companyWith({ channels: ads(20), costs }),
    hasNot: companyWith({ channels: ads(20) }),
    says: 'Organic search',
  },
  'lead-to-customer-gap': {
    has: companyWith({ channels: leads(5) }),
    hasNot: companyWith({ channels: leads(30) }),
    says: '5% of the time, against 30% elsewhere',
  },
  'visits-without-result': {
    has: companyWith({
      channels: withChannels(
        ['CH-SEO', { metrics: { sessions: 4000, orders: 120 } }],
        ['CH-IG', { metrics: { sessions: 4000, orders: 20 } }],
      ),
    }),
    hasNot: companyWith({
      channels: withChannels(
        ['CH-SEO', { metrics: { sessions: 4000, orders: 120 } }],
        ['CH-IG', { metrics: { sessions: 4000, orders: 118 } }],
      ),
    }),
    says: 'only 0.5% of them',
  },
  'funnel-leak': {
    has: companyWith({ channels: site(orders), siteTotals: { ...totals, carts: 1000, checkouts: 300 } }),
    hasNot: companyWith({ channels: site(orders), siteTotals: { ...totals, carts: 220, checkouts: 210 } }),
    says: 'From “basket” to “checkout started”, only 30% go on',
  },
  'persona-under-reached': {
    has: companyWith({ personas: [personaWith({ reached: 0.2 })] }),
    hasNot: companyWith({ personas: [personaWith({ reached: 0.95 })] }),
    says: '100% of your aims and 20%',
  },
  'demand-without-page': {
    has: companyWith({ keywords: [keywordWith('k1')] }),
    hasNot: companyWith({
      keywords: [keywordWith('k1')],
      sitePages: [
        {
          url: '/velo',
          title: 'Vélo de ville',
          role: 'hub',
          clusterId: 'velo',
          depth: 1,
          inlinksSameCluster: 4,
          inlinksTotal: 6,
          words: 600,
          indexable: true,
        },
      ],
    }),
    says: '100 searches a month',
  },
  'cohort-drop': {
    has: companyWith({
      channels: site(orders),
      cohorts: { unit: 'quarter', rows: [{ cohort: '2026Q1', size: 100, active: [100, 20, 18] }] },
    }),
    hasNot: companyWith({ channels: site(orders) }),
    says: 'quarter 1: only 20%',
  },
  'second-purchase': {
    has: companyWith({ economics: economics({ repeatRate12m: 0.2, activeCustomers12m: 500 }) }),
    hasNot: companyWith({ economics: economics({ repeatRate12m: 0.8, activeCustomers12m: 500 }) }),
    says: '80% of the customers',
  },
};

describe.each(insightKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const example = cases[id];
  test('is found in a company that has it, with its words', () => {
    const found = kind.find(insightFactsOf(example!.has, example?.site?.has));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ title }) => title.en).join(' ')).toContain(example!.says);
    for (const { certainty, evidence, chart } of found) {
      expect(certainty).toBeGreaterThan(0);
      expect(certainty).toBeLessThanOrEqual(1);
      expect(evidence.length + (chart?.bars.length ?? 0)).toBeGreaterThan(0);
    }
  });
  test('is not found in a company that has it not', () => {
    expect(kind.find(insightFactsOf(example!.hasNot, example?.site?.hasNot))).toEqual([]);
  });
});

test('every example is one of a kind', () => {
  expect(Object.keys(cases).sort()).toEqual(insightKinds.map(({ id }) => id).sort());
});
