import { describe, expect, test } from 'vitest';
import {
  channelDecisions,
  costEvidence,
  isRelayWithin,
  paysBySales,
  reuseDecision,
} from '../../../src/core/steering/channel-decisions.ts';
import { nextCyclePlan } from '../../../src/core/steering/next-cycle-plan.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';

interface Row {
  readonly cac: number;
  readonly incrementalCac: number;
  readonly shrunkCac: number;
  readonly pWithinMax: number;
  readonly pBreakEven: number;
  readonly decision: string;
}

describe('channelDecisions', () => {
  test.each(exampleNames)('decides each channel of %s as the domain does', (name) => {
    const expected = expectedValues<{ channelsCac: Record<string, Row> }>(name).channelsCac;
    const decisions = channelDecisions(exampleCompany(name));
    expect(decisions.map((row) => row.channelId)).toEqual(Object.keys(expected));
    for (const row of decisions) {
      const wanted = expected[row.channelId] as Row;
      expect(row.decision).toBe(wanted.decision);
      expect(row.cac).toBeCloseTo(wanted.cac, 2);
      expect(row.incrementalCac).toBeCloseTo(wanted.incrementalCac, 2);
      expect(row.shrunkCac).toBeCloseTo(wanted.shrunkCac, 2);
      expect(row.withinCap).toBeCloseTo(wanted.pWithinMax, 4);
      expect(row.withinBreakEven).toBeCloseTo(wanted.pBreakEven, 4);
    }
  });
});

test('a partner that brings customers under the ceiling is kept, another channel or a dearer one is not', () => {
  const partner = { typeId: 'CH-PARTNER', newCustomers: 6, cac: 450 };
  const rows = [partner, { ...partner, cac: 900 }, { ...partner, typeId: 'CH-SEA' }, { ...partner, newCustomers: 0 }];
  expect(rows.map((row) => isRelayWithin(row, 840))).toEqual([true, false, false, false]);
});

test('a channel whose sales leave three times its cost is judged on them, not on its new customers alone', () => {
  const company = companyWith({
    channels: [channelWith('CH-PARTNER', { metrics: { orders: 15, newCustomers: 6, revenueNet: 38_000 } })] as never,
  });
  expect([1000, 9000].map((cost) => paysBySales(company, { channelId: 'partner', cost }))).toEqual([true, false]);
  expect(paysBySales(company, { channelId: 'other', cost: 10 })).toBe(false);
});

describe('a channel that its odds only lower', () => {
  const decided = (typeId: string, given: Parameters<typeof channelWith>[1], ltvCacMin = 3) =>
    channelDecisions(
      companyWith({
        channels: [channelWith(typeId, { id: 'one', metrics: { newCustomers: 150 }, ...given })] as never,
        costs: [{ id: 'c', channelId: 'one', purpose: 'acquisition', cash: 6000, hours: 0 }],
        policy: { ...companyWith().policy, ltvCacMin },
      }),
    )[0];
  test('is stopped where a place at an event is paid for: half a fee buys nothing', () => {
    expect(decided('CH-EVENT', { ownership: 'owned' })).toMatchObject({ decision: 'adapt' });
    expect(decided('CH-EVENT', { ownership: 'paid' })).toMatchObject({ decision: 'cut' });
  });
  test('is stopped where a customer costs twice what it may, unless it supports another stage', () => {
    expect(decided('CH-IG', { ownership: 'owned' })).toMatchObject({ decision: 'adapt' });
    expect(decided('CH-IG', { ownership: 'owned' }, 6)).toMatchObject({ decision: 'cut' });
    expect(decided('CH-IG', { ownership: 'owned', supportStages: ['activation'] }, 6)).toMatchObject({
      decision: 'adapt',
    });
  });
});

describe('reuseDecision', () => {
  const evidence = { withinCap: 0, withinBreakEven: 0, brought: 50, spend: 5000, cap: 30, supports: false };

  test('decides to test again while there is little evidence, whatever its value', () => {
    expect(reuseDecision({ ...evidence, withinCap: 1, brought: 3, spend: 80 })).toBe('test_again');
    expect(reuseDecision({ ...evidence, brought: 3, spend: 90 })).toBe('cut');
  });

  test('scales, keeps, adapts or cuts by the odds under the ceiling', () => {
    expect(reuseDecision({ ...evidence, withinCap: 0.8 })).toBe('scale');
    expect(reuseDecision({ ...evidence, withinCap: 0.5 })).toBe('keep');
    expect(reuseDecision({ ...evidence, withinBreakEven: 0.2 })).toBe('adapt');
    expect(reuseDecision(evidence)).toBe('cut');
  });

  test('adapts rather than cuts what helps another stage', () => {
    expect(reuseDecision({ ...evidence, supports: true })).toBe('adapt');
  });
});

test('costEvidence is drawn toward the mean of the company until customers come', () => {
  const limits = { mean: 40, cap: 50, breakEven: 60 };
  expect(costEvidence({ spend: 0, customers: 0 }, limits).shrunkCac).toBe(40);
  expect(costEvidence({ spend: 2000, customers: 97 }, limits).shrunkCac).toBeCloseTo(21.2, 9);
  expect(costEvidence({ spend: 100, customers: 5 }, { mean: 40, cap: 0, breakEven: -5 })).toMatchObject({
    withinCap: 0,
    withinBreakEven: 0,
  });
});

describe('a channel that its own figures defend', () => {
  const decisionOf = (given: object, cost: object): string | undefined =>
    channelDecisions(
      companyWith({
        channels: [channelWith('CH-COMMUNITY', given)] as never,
        costs: [{ id: 'c', channelId: 'community', purpose: 'acquisition', ...cost }] as never,
      }),
    )[0]?.decision;

  test('is not cut because the catalogue supposes that its customers would have come anyway', () => {
    expect(decisionOf({ metrics: { newCustomers: 60 } }, { cash: 1500 })).toBe('keep');
    expect(decisionOf({ metrics: { newCustomers: 60 } }, { cash: 9000 })).toBe('cut');
  });

  test('is kept and not raised where it takes a commission on each sale', () => {
    expect(decisionOf({ metrics: { newCustomers: 300 } }, { cash: 1500 })).toBe('scale');
    expect(decisionOf({ metrics: { newCustomers: 300 } }, { cash: 1500, label: 'commission' })).toBe('keep');
  });
});

test('a channel kept by its own figures loses none of its budget', () => {
  const company = companyWith({
    channels: [
      channelWith('CH-COMMUNITY', { metrics: { newCustomers: 60 } }),
      channelWith('CH-SEO', { metrics: { newCustomers: 300 } }),
    ] as never,
    costs: [
      { id: 'c1', channelId: 'community', purpose: 'acquisition', cash: 1500 },
      { id: 'c2', channelId: 'seo', purpose: 'acquisition', cash: 1500 },
    ] as never,
  });
  const [row] = nextCyclePlan(company).allocation.rows;
  expect(row?.after).toBe(row?.before);
});

const bought = (channelId: string, cash: number) => [
  { id: 'c', channelId, purpose: 'acquisition' as const, cash },
  { id: 's', channelId: 'seo', purpose: 'acquisition' as const, cash: 400 },
];
const seo = channelWith('CH-SEO', { metrics: { newCustomers: 80 } });
const decisionOn = (channelId: string, company: ReturnType<typeof companyWith>) =>
  channelDecisions(company).find((one) => one.channelId === channelId)?.decision;

test('a place that is to be paid by a day is taken under the ceiling or not at all', () => {
  const fair = (what: string) =>
    companyWith({
      channels: [seo, channelWith('CH-EVENT', { name: 'Harbour fair', metrics: { newCustomers: 20 } })],
      costs: bought('event', 900),
      deadlines: [{ id: 'd', what, by: '2027-02-10' }],
    });
  expect(decisionOn('event', fair('Pay the harbour fair'))).toBe('cut');
  expect(decisionOn('event', fair('Hand in the grant file'))).not.toBe('cut');
});

test('a channel that brings both sides of a market is judged on what both may cost', () => {
  const both = (cash: number) =>
    companyWith({
      organisation: { ...companyWith().organisation, businessModel: 'marketplace' },
      secondSide: { label: 'sellers', margin: 60 },
      channels: [
        seo,
        channelWith('CH-PARTNER', { ownership: 'partner', metrics: { newSellers: 100, newCustomers: 10 } }),
      ],
      costs: bought('partner', cash),
    });
  // 100 sellers at 20 at most, and 10 customers
  expect(decisionOn('partner', both(2100))).toBe('keep');
  expect(decisionOn('partner', both(9000))).toBe('cut');
});

test('rent stops no channel: one more customer does not change it', () => {
  const costs = (...more: object[]) => [
    { id: 'c', channelId: 'sea', purpose: 'acquisition' as const, cash: 400 },
    ...(more as never[]),
  ];
  const decided = (...more: object[]) =>
    channelDecisions(
      companyWith({
        channels: [channelWith('CH-SEA', { ownership: 'paid', metrics: { newCustomers: 40 } })],
        costs: costs(...more),
      }),
    )[0];
  const rent = { id: 'r', channelId: null, purpose: 'shared', label: 'workshop rent', cash: 9000 };
  expect(decided(rent)).toEqual(decided());
  expect(decided({ ...rent, purpose: 'acquisition', label: 'sales' })?.ceiling).toBeLessThan(decided()?.ceiling ?? 0);
});
