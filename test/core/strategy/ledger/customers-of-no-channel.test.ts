import { expect, test } from 'vitest';
import { companyWith } from '../../../support/small-company.ts';
import { planMadeOf } from '../../../support/companies.ts';

const base = companyWith();
const total = {
  source: 'declared',
  bounceDefinition: 'ga4',
  timeDefinition: 'declared',
  attribution: 'declared',
} as const;
/** A company that counts 240 new customers in all and none by channel, of whom the site counts so many requests. */
const planWith = (leads: number) =>
  planMadeOf({
    ...base,
    channels: base.channels.map((one) => ({ ...one, metrics: {} })),
    siteTotals: { ...total, newCustomers: 240, leads },
  });

test('a total alone gives what comes without the plan, and work on the rate of the site acts on it if it came through the site', () => {
  const [through, elsewhere] = [planWith(900), planWith(10)];
  const perCycle = (240 / base.period.baselineMonths) * (base.capacity.weeks / (52 / 12));
  expect(through.ledger.without!.customers / perCycle).toBeGreaterThan(0.7);
  expect(through.ledger.without!.customers / perCycle).toBeLessThan(1.4);
  const rates = ({ ledger }: typeof through) =>
    ledger.rows.filter(({ mechanism, base: on }) => mechanism === 'rate' && on?.channelId === '*');
  expect(rates(through)[0]?.base?.perMonth).toBeCloseTo(240 / base.period.baselineMonths, 5);
  expect(through.ledger.central!.customers).toBeGreaterThan(through.ledger.without!.customers);
  expect(rates(elsewhere)).toEqual([]);
  expect(elsewhere.ledger.central!.customers).toBe(elsewhere.ledger.without!.customers);
});
