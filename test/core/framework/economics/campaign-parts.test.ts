import { expect, test } from 'vitest';
import { campaignParts, partsWithin, splitChannel } from '../../../../src/core/framework/economics/campaign-parts.ts';
import { unitEconomics } from '../../../../src/core/framework/economics/unit-economics.ts';
import { reallocation } from '../../../../src/core/steering/reallocation.ts';
import { channelDecisions } from '../../../../src/core/steering/channel-decisions.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const withCampaigns = (ownMetrics: Record<string, number>, given: object = {}) =>
  companyWith({
    channels: [
      channelWith('CH-SEA', { id: 'ads', ownership: 'paid', ownMetrics, metrics: { newCustomers: 60 } }),
    ] as never,
    costs: [{ id: 'c', channelId: 'ads', purpose: 'acquisition' as const, cash: 12000, hours: 0 }],
    ...given,
  });

test('a campaign is read from its spending and those it brings, in both languages', () =>
  expect(
    campaignParts(
      withCampaigns({
        'Campagne de marque, dépense en euros': 300,
        'Campagne de marque, nouveaux clients': 30,
        'Wide campaign, spend': 9000,
        'Wide campaign, new clients': 12,
        'Third campaign, spend': 100,
        'Third campaign, new visitors': 900,
      }),
    ).map(({ name, spent, newCustomers }) => [name, spent, newCustomers]),
  ).toEqual([
    ['Campagne de marque', 300, 30],
    ['Wide campaign', 9000, 12],
  ]));

test('a part under the ceiling lowers a channel whose mean is far above it, where it was to be stopped', () => {
  const wide = { 'Wide campaign, spend': 11700, 'Wide campaign, new clients': 30 };
  const brand = { 'Brand campaign, spend': 300, 'Brand campaign, new clients': 30 };
  const decisionOf = (ownMetrics: Record<string, number>) => channelDecisions(withCampaigns(ownMetrics))[0]?.decision;
  expect([decisionOf(wide), decisionOf({ ...wide, ...brand })]).toEqual(['cut', 'adapt']);
});

test('sellers of a market are compared with what a seller may cost', () => {
  const market = withCampaigns(
    { 'Campaign to sellers, spend': 1200, 'Campaign to sellers, new sellers': 100 },
    { secondSide: { label: 'sellers', margin: 60 } },
  );
  const sold = {
    ...market,
    channels: market.channels.map((one) => ({ ...one, metrics: { ...one.metrics, newSellers: 100 } })),
  };
  expect(partsWithin(sold as never, 'ads', 5).map(({ name }) => name)).toEqual(['Campaign to sellers']);
  const poor = { ...sold, secondSide: undefined, economics: { ...sold.economics, aovNet: 1 } };
  expect(partsWithin(poor as never, 'ads', 5)).toEqual([]);
});

const tenders = (given: object = {}) =>
  companyWith({
    channels: [channelWith('CH-TENDER', { id: 'bids', metrics: { newCustomers: 12 } })] as never,
    costs: [{ id: 'c', channelId: 'bids', purpose: 'acquisition' as const, cash: 3100 }],
    comparisons: [
      {
        id: 'met',
        what: 'a visit before the tender',
        result: 'won',
        decidedBy: 'company',
        channelId: 'bids',
        groups: [
          { label: 'bids to towns met before', cases: 12, results: 9 },
          { label: 'bids to unknown towns', cases: 19, results: 3 },
        ],
        ...given,
      },
    ],
  });

test('a channel is split by a comparison that counts all its new customers, its cost by their cases', () => {
  // 100 for each bid: 1,200 for nine customers, 1,900 for three
  const split = splitChannel(tenders(), 'bids', 200);
  expect(split?.kept.map(({ name, spent }) => [name, spent])).toEqual([['bids to towns met before', 1200]]);
  expect(split?.stopped.map(({ name }) => name)).toEqual(['bids to unknown towns']);
});

test('not by one of other customers, or that the customers decide', () => {
  expect(splitChannel(tenders({ decidedBy: 'customers' }), 'bids', 200)).toBeNull();
  const some = [
    { label: 'bids to towns met before', cases: 12, results: 6 },
    { label: 'bids to unknown towns', cases: 19, results: 3 },
  ];
  expect(splitChannel(tenders({ groups: some }), 'bids', 200)).toBeNull();
});

test('a part above the ceiling and under break-even is not stopped with those that lose, unless another is under the ceiling', () => {
  const one = (dear: number, other: number) =>
    withCampaigns({
      'Nearby campaign, spend': dear,
      'Nearby campaign, new clients': 40,
      'Far campaign, spend': other,
      'Far campaign, new clients': 20,
    });
  const { channelBreakEven } = unitEconomics(one(1, 1));
  const cap = channelBreakEven / 2;
  const keptAt = (dear: number, other: number) =>
    splitChannel(one(dear * 40, other * 20), 'ads', cap)?.kept.map(({ name }) => name) ?? null;
  expect(keptAt(0.8 * channelBreakEven, 3 * channelBreakEven)).toEqual(['Nearby campaign']);
  expect(keptAt(0.8 * channelBreakEven, 0.2 * channelBreakEven)).toEqual(['Far campaign']);
  expect(keptAt(2 * channelBreakEven, 3 * channelBreakEven)).toBeNull();
});

const letters = (metrics: object, second: number) =>
  companyWith({
    channels: [
      channelWith('CH-PRINT', {
        id: 'post',
        ownership: 'paid',
        metrics: metrics as never,
        ownMetrics: {
          'Letter to former customers, spend': 800,
          'Letter to former customers, gifts': 100,
          'Letter to a rented list, spend': 4000,
          'Letter to a rented list, gifts': second,
        },
      }),
    ] as never,
    costs: [{ id: 'c', channelId: 'post', purpose: 'acquisition' as const, cash: 4800, hours: 0 }],
  });

test('parts that count the purchases of a channel are judged on what a purchase leaves, and one that pays is kept', () => {
  const company = letters({ donations: 120, newCustomers: 20 }, 20);
  expect(campaignParts(company).map(({ name, newCustomers, isPurchase }) => [name, newCustomers, isPurchase])).toEqual([
    ['Letter to former customers', 100, true],
    ['Letter to a rented list', 20, true],
  ]);
  const split = splitChannel(company, 'post', 30);
  expect([split?.kept, split?.stopped].map((parts) => parts?.map(({ name }) => name))).toEqual([
    ['Letter to former customers'],
    ['Letter to a rented list'],
  ]);
  // each new customer may have come from the list that is stopped
  expect(split?.keptCustomers).toBe(0);
  expect(channelDecisions(company)[0]?.decision).toBe('adapt');
  const row = reallocation(company, channelDecisions(company), unitEconomics(company)).rows[0]!;
  expect(row.after).toBeCloseTo(row.before / 6, 6);
  expect(row.customersAfter).toBeLessThan(0.01);
  expect(row.marginalCac).toBeNull();
});

test('counts that are not all the purchases of a channel make no parts', () =>
  expect(campaignParts(letters({ donations: 500, newCustomers: 20 }, 20))).toEqual([]));

test('a cost that the file names, with the customers counted from it, is a part: the rest of the channel costs nothing', () => {
  const company = companyWith({
    channels: [channelWith('CH-DIRECT', { id: 'direct', metrics: { newCustomers: 500 } })] as never,
    costs: [{ id: 'c', channelId: 'direct', purpose: 'acquisition' as const, label: 'autumn fair stand', cash: 3000 }],
    siteTotals: { source: 'declared', ownMetrics: { 'New customers from the autumn fair stand': 40 } } as never,
  });
  const split = splitChannel(company, 'direct', 30);
  expect(split?.stopped.map(({ name, spent, newCustomers }) => [name, spent, newCustomers])).toEqual([
    ['autumn fair stand', 3000, 40],
  ]);
  expect(split?.keptSpending).toBe(0);
  const row = reallocation(company, channelDecisions(company), unitEconomics(company)).rows[0]!;
  expect(row.after).toBe(0);
  expect(row.customersAfter / row.customersBefore).toBeCloseTo(460 / 500, 6);
});
