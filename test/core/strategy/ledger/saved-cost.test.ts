import { expect, test } from 'vitest';
import { savedMargin } from '../../../../src/core/strategy/ledger/saved-cost.ts';
import { planOf } from '../../../support/companies.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const company = companyWith({
  channels: [channelWith('CH-SEO', { metrics: { sessions: 6000, newCustomers: 60 } })],
  commitments: [
    {
      id: 'parcels',
      name: 'Carrier, renewed for a year',
      renewsOn: '2027-04-04',
      notice: { months: 1 },
      minimum: { what: 'parcels', count: 6000, counted: 4800, penaltyEach: 2 },
    },
  ],
});

test('a contract that is refused keeps its money from the day on which it would have gone on', () => {
  const { ledger, actions } = planOf(company);
  const row = ledger.rows.find(({ base }) => base?.unit === 'contracts');
  expect(row).toMatchObject({ counted: true, customers: 0, prior: { chance: 1 } });
  expect(actions.map(({ id }) => id)).toContain(row?.actionId);
  const year = 12 * row!.prior.mode;
  expect(year).toBeGreaterThan(0);
  const days = (Date.parse('2027-04-04') - Date.parse(company.period.cycleStart)) / 86_400_000;
  expect(days).toBeGreaterThan(0);
  expect(row!.margin / 100).toBeCloseTo(year * (1 - days / 365.25), 1);
  expect(ledger.prudent!.marginGained).toBeGreaterThan(row!.margin / 2);
});

test('what would be owed after the year of the plan keeps nothing in it', () =>
  expect(savedMargin(company, { inYear: 1000, from: '2028-02-01' })).toBe(0));
