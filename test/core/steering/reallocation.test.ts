import { describe, expect, test } from 'vitest';
import { unitEconomics } from '../../../src/core/framework/economics/unit-economics.ts';
import { channelDecisions } from '../../../src/core/steering/channel-decisions.ts';
import type { Response } from '../../../src/core/steering/channel-responses.ts';
import { allocate, reallocation, withoutCuts } from '../../../src/core/steering/reallocation.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

interface Expected {
  readonly realloc: {
    readonly before: { readonly spend: number; readonly customers: number; readonly cac: number };
    readonly after: {
      readonly spent: number;
      readonly reserve: number;
      readonly customers: number;
      readonly cac: number;
    };
    readonly rows: readonly { id: string; after: number; customersAfter: number; marginalCac: number | null }[];
  };
}

describe('reallocation', () => {
  test.each(exampleNames)('moves the budget of %s as the domain does', (name) => {
    const company = exampleCompany(name);
    const { before, after, rows } = expectedValues<Expected>(name).realloc;
    const moved = reallocation(company, channelDecisions(company), unitEconomics(company));
    expect(moved.spentBefore).toBeCloseTo(before.spend, 6);
    expect(moved.customersBefore).toBeCloseTo(before.customers, 2);
    expect([moved.spent, moved.reserve]).toEqual([after.spent, after.reserve]);
    expect(moved.customers).toBeCloseTo(after.customers, 2);
    expect(moved.cac).toBeCloseTo(after.cac, 2);
    expect(moved.rows.map((row) => [row.channelId, row.after])).toEqual(rows.map((row) => [row.id, row.after]));
    expect(moved.rows.map((row) => row.marginalCac?.toFixed(2) ?? null)).toEqual(
      rows.map((row) => row.marginalCac?.toFixed(2) ?? null),
    );
  });

  test('shares the whole reserve between stages', () => {
    const company = exampleCompany('maison-tilleul-gres');
    const { reserve, reserveUse } = reallocation(company, channelDecisions(company), unitEconomics(company));
    expect(reserveUse.reduce((total, use) => total + use.amount, 0)).toBeCloseTo(reserve, 6);
  });
});

test('a place at an event is paid whole or not at all', () => {
  const amounts = (newCustomers: number) => {
    const company = companyWith({
      channels: [
        channelWith('CH-EVENT', { id: 'fair', ownership: 'paid', metrics: { newCustomers } }),
        channelWith('CH-SEO', { metrics: { newCustomers: 200 } }),
      ] as never,
      costs: [
        { id: 'c1', channelId: 'fair', purpose: 'acquisition', cash: 2000, hours: 0 },
        { id: 'c2', channelId: 'seo', purpose: 'acquisition', cash: 2000, hours: 0 },
      ],
    });
    const [row] = reallocation(company, channelDecisions(company), unitEconomics(company)).rows;
    return (row?.after ?? 0) / (row?.before ?? 1);
  };
  expect([1, 5, 20, 40, 80, 200].map(amounts).filter((part) => part > 0 && part < 1)).toEqual([]);
  expect(amounts(1)).toBe(0);
  expect(amounts(200)).toBeGreaterThanOrEqual(1);
});

describe('allocate', () => {
  const curve: Response = {
    id: 'a',
    s0: 1000,
    n0: 100,
    stockShare: 0,
    elasticity: 0.7,
    least: 0,
    most: 2000,
    minViable: 0,
    average: 50,
    marginal: 80,
  };

  test('an amount that no step reaches exactly stays what it was', () => {
    const kept = { ...curve, s0: 1_005, least: 301.5, most: 1_005, minViable: 0, average: 1e6, marginal: 1e6 };
    expect(allocate([kept], 1_005).map(({ after }) => after)).toEqual([1_005]);
    expect(allocate([kept], 900)[0]!.after).toBeLessThan(901);
  });

  test('spends first where the next customer is cheapest', () => {
    const poor = { ...curve, id: 'b', n0: 20 };
    const [rich, other] = allocate([curve, poor], 500);
    expect(rich?.after).toBeGreaterThan(400);
    expect((rich?.after ?? 0) + (other?.after ?? 0)).toBe(500);
  });

  test('keeps a reserve once the next customer costs more than break-even', () => {
    const [row] = allocate([{ ...curve, marginal: 12 }], 10_000);
    expect(row?.after).toBeLessThan(1000);
    expect(row?.marginalCac).toBeCloseTo(12, 0);
  });

  test('closes a channel that stays under its viable amount', () => {
    const small = { ...curve, id: 'b', n0: 30, most: 200, minViable: 300 };
    const rows = allocate([curve, small], 3000);
    expect(rows[1]).toMatchObject({ after: 0, customersAfter: 0, cac: null, marginalCac: null });
  });

  test('shares a budget under the floors in their proportion', () => {
    const rows = allocate(
      [
        { ...curve, least: 600 },
        { ...curve, id: 'b', least: 400 },
      ],
      500,
    );
    expect(rows.map((row) => row.after)).toEqual([300, 200]);
  });

  test('a dear customer of a line that leaves much is bought before a cheap one of a line that leaves little', () => {
    const rich = { ...curve, id: 'b', n0: 20, average: 500, marginal: 800 };
    const [cheap, dear] = allocate([{ ...curve, marginal: 12 }, rich], 2000);
    expect(dear?.after).toBeGreaterThan(cheap?.after ?? 0);
    expect(cheap?.after).toBeGreaterThan(0);
    expect(cheap?.marginalCac).toBeLessThanOrEqual(12.1);
  });
});

test('a partner that brings customers under the ceiling loses none of its spending', () => {
  const channels = [channelWith('CH-PARTNER', { id: 'relays' })];
  const row = {
    channelId: 'relays',
    cost: 1200,
    newCustomers: 6,
    stockShare: 0,
    shrunkCac: 200,
    decision: 'test_again',
  };
  const economics = { channelCap: 840, channelBreakEven: 1 } as never;
  const shareOf = (cac: number) => {
    const [one] = reallocation(
      companyWith({ channels: channels as never }),
      [{ ...row, cac } as never],
      economics,
    ).rows;
    return one!.after / one!.before;
  };
  expect([200, 900].map(shareOf)).toEqual([1, 0.3]);
});

test('an amount that buys no customer in a whole cycle is a stop, not a last try', () => {
  const company = companyWith({ channels: [channelWith('CH-SEA', { id: 'sea' })] as never });
  const row = { channelId: 'sea', newCustomers: 1, stockShare: 0, decision: 'test_again', cac: 900 };
  const economics = { channelCap: 20, channelBreakEven: 1 } as never;
  const after = (cost: number) =>
    reallocation(company, [{ ...row, cost, shrunkCac: 100 } as never], economics).rows[0]!.after;
  expect([after(200), after(3000) > 100]).toEqual([0, true]);
});

describe('without the cuts that lose customers under a ceiling', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const moved = reallocation(company, channelDecisions(company), unitEconomics(company));
  const rows = [
    { ...moved.rows[0]!, before: 1000, after: 300, customersBefore: 20, customersAfter: 10 },
    { ...moved.rows[1]!, before: 1000, after: 300, customersBefore: 2, customersAfter: 1 },
  ];
  const spread = { ...moved, rows, budget: 2000, spent: 600, reserve: 1400 };
  test('a channel keeps what it had, and a dear one is cut', () => {
    const held = withoutCuts(spread, () => 100);
    expect(held.rows.map(({ after, customersAfter }) => [after, customersAfter])).toEqual([
      [1000, 20],
      [300, 1],
    ]);
    expect([held.spent, held.reserve]).toEqual([1300, 700]);
  });
  test('the budget is never passed', () => expect(withoutCuts({ ...spread, budget: 1200 }, () => 100).spent).toBe(600));
});

test('nothing is spent on a list that was bought, however cheap its customers', () => {
  const spread = (name: string, newCustomers = 40) => {
    const company = companyWith({
      channels: [channelWith('CH-EMAIL-NL', { id: 'list', name, consent: 'none', metrics: { newCustomers } })],
      costs: [{ id: 'c1', channelId: 'list', purpose: 'acquisition', cash: 400, inKind: 0, hours: 0 }] as never,
    });
    const decisions = channelDecisions(company);
    return [decisions[0]?.decision, reallocation(company, decisions, unitEconomics(company)).rows[0]?.after];
  };
  expect(spread('bought list')).toEqual(['cut', 0]);
  // Few customers defend a channel from a cut, not this one.
  expect(spread('bought list', 2)).toEqual(['cut', 0]);
  expect(spread('weekly letter')[1]).toBeGreaterThan(0);
});

describe('a channel whose campaigns are counted apart', () => {
  const company = companyWith({
    channels: [
      channelWith('CH-SEA', {
        id: 'ads',
        ownership: 'paid',
        metrics: { newCustomers: 60 },
        ownMetrics: {
          'Campaign on repairs, spend': 600,
          'Campaign on repairs, members': 50,
          'Campaign on racing, spend': 5400,
          'Campaign on racing, members': 10,
        },
      }),
      channelWith('CH-SEO', { metrics: { newCustomers: 200 } }),
    ] as never,
    costs: [
      { id: 'c1', channelId: 'ads', purpose: 'acquisition', cash: 6000, hours: 0 },
      { id: 'c2', channelId: 'seo', purpose: 'acquisition', cash: 2000, hours: 0 },
    ],
  });
  test('keeps the money and the customers of those under the ceiling, and no more', () => {
    const [row] = reallocation(company, channelDecisions(company), unitEconomics(company)).rows;
    expect((row?.after ?? 0) / (row?.before ?? 1)).toBeCloseTo(0.1, 6);
    expect((row?.customersAfter ?? 0) / (row?.customersBefore ?? 1)).toBeCloseTo(50 / 60, 6);
  });
});

test('a channel that the plan leaves by notice keeps no money', () => {
  const isPaid = (newCustomers: number) => {
    const company = companyWith({
      channels: [
        channelWith('CH-AFF', { id: 'network', name: 'Coupon network', ownership: 'paid', metrics: { newCustomers } }),
        channelWith('CH-SEO', { metrics: { newCustomers: 200 } }),
      ] as never,
      costs: [
        { id: 'c1', channelId: 'network', purpose: 'acquisition', label: 'commission', cash: 6000, hours: 0 },
        { id: 'c2', channelId: 'seo', purpose: 'acquisition', cash: 2000, hours: 0 },
      ],
      commitments: [
        { id: 'n', name: 'contract of the coupon network', renewsOn: '2027-04-01', notice: { months: 1 }, cost: null },
      ] as never,
    });
    const decisions = channelDecisions(company);
    const { cac = 0, ceiling = 0 } = decisions.find(({ channelId }) => channelId === 'network') ?? {};
    const row = reallocation(company, decisions, unitEconomics(company)).rows[0];
    return (cac ?? 0) > ceiling && row?.after !== 0;
  };
  expect([60, 120, 180, 240, 300, 360, 420, 480, 900].filter(isPaid)).toEqual([]);
});

const alone = (cash: number, given: object = {}) =>
  companyWith({
    channels: [channelWith('CH-SEO', { id: 'seo', metrics: { newCustomers: 200 } })] as never,
    costs: [{ id: 'c', channelId: 'seo', purpose: 'acquisition' as const, cash, hours: 0 }],
    realloc: { budget: 100_000, beta: {}, floorShare: {}, supportFloor: {}, minViable: {} } as never,
    budget: { ...companyWith().budget, cashCycle: 1_000_000 },
    ...given,
  });
const rowOf = (company: ReturnType<typeof alone>) =>
  reallocation(company, channelDecisions(company), unitEconomics(company)).rows[0]!;

test('what is added never costs more a customer than the ceiling, though it would break even', () => {
  for (const cash of [400, 1200, 2400, 3600]) {
    const company = alone(cash);
    const { after, before, marginalCac } = rowOf(company);
    if (after > before) expect(marginalCac).toBeLessThanOrEqual(unitEconomics(company).channelCap * 1.01);
  }
  const cheap = rowOf(alone(400));
  expect(cheap.after).toBeGreaterThan(cheap.before);
});

test('a channel is not raised with money that the plan does not have', () => {
  const { after, before } = rowOf(alone(400, { budget: { ...companyWith().budget, cashCycle: 100 } }));
  expect(after).toBeLessThanOrEqual(before);
});
