import { describe, expect, test } from 'vitest';
import { kpiOf } from '../../../../src/core/framework/kpis/kpi-of.ts';
import { actionStart, companyStart } from '../../../../src/core/framework/kpis/kpi-start.ts';
import { channelWith, companyWith, subscription } from '../../../support/small-company.ts';

const startOf = (kpiId: string, ...[given, channels]: [Parameters<typeof companyWith>[0], string[]?]) =>
  actionStart(kpiOf(kpiId), companyWith(given), channels);

describe('the start of an action', () => {
  test('is computed over the channels that know both figures of a rate', () => {
    const channels = [
      channelWith('CH-SEO', { metrics: { sessions: 1000, leads: 20 } }),
      channelWith('CH-IG', { metrics: { sessions: 9000 } }),
    ];
    expect(startOf('K-LEAD-CR', { channels })).toBe(0.02);
  });

  test('counts the conversions of every channel that sends e-mail, and of no other', () => {
    const channels = [
      channelWith('CH-EMAIL-NL', { metrics: { emailsDelivered: 1000, orders: 3 } }),
      channelWith('CH-EMAIL-AUTO', { metrics: { emailsDelivered: 1000, orders: 5 } }),
      channelWith('CH-SEO', { metrics: { orders: 90 } }),
    ];
    expect(startOf('K-EMAIL-CR', { channels })).toBe(0.004);
  });

  test('is the cost per customer of the channels of the action', () => {
    const channels = [
      channelWith('CH-SEA', { ownership: 'paid', metrics: { newCustomers: 10 } }),
      channelWith('CH-SEO', { metrics: { newCustomers: 50 } }),
    ];
    const costs = [
      { id: 'c1', channelId: 'sea', purpose: 'acquisition' as const, cash: 300 },
      { id: 'c2', channelId: 'seo', purpose: 'acquisition' as const, cash: 100 },
    ];
    expect(startOf('K-CAC-CH', { channels, costs }, ['CH-SEA'])).toBe(30);
    expect(startOf('K-CAC-CH', { channels, costs }, ['CH-TT'])).toBeNull();
    expect(startOf('K-CAC-BLENDED', { channels, costs })).toBe(400 / 60);
  });

  test('is the value that the file states, for the model it belongs to', () => {
    expect(startOf('K-CHURN-M', { economics: subscription })).toBe(0.03);
    expect(startOf('K-CHURN-M', {})).toBeNull();
    expect(startOf('K-AOV', {})).toBe(100);
  });

  test('is unknown without answers to the survey, rather than not a number', () => {
    expect(startOf('K-NPS', { nps: { promoters: 0, passives: 0, detractors: 0 } })).toBeNull();
    expect(startOf('K-NPS', { nps: { promoters: 6, passives: 2, detractors: 2 } })).toBe(40);
  });

  test('counts new customers as first orders where no referred order is counted', () => {
    const channels = [
      channelWith('CH-SEO', { metrics: { orders: 90, newCustomers: 40 } }),
      channelWith('CH-REFERRAL', { metrics: { newCustomers: 10 } }),
    ];
    expect(startOf('K-REF-RATE', { channels })).toBe(0.2);
  });

  test('is unknown for a count of the measured period', () => {
    expect(startOf('K-SESS', { channels: [channelWith('CH-SEO', { metrics: { sessions: 600 } })] })).toBeNull();
  });
});

test('a count of the measured period is scaled to the months of the cycle', () => {
  const channels = [channelWith('CH-SEO', { metrics: { sessions: 600 } })];
  const { period } = companyWith();
  const shorter = companyWith({ channels, period: { ...period, cycleEnd: '2027-04-04' } });
  expect(companyStart(kpiOf('K-SESS'), shorter)).toBe(300);
  expect(companyStart(kpiOf('K-AOV'), shorter)).toBe(100);
});

test('customers that the company counts in all are its start, more than those of its channels, and its rates are those of its totals', () => {
  const siteTotals = { newCustomers: 7, leads: 20, sessions: 400 };
  const { period } = companyWith();
  const companyOf = (channels: ReturnType<typeof channelWith>[]) =>
    companyWith({ channels, siteTotals, period: { ...period, baselineMonths: 1 } });
  const counted = companyOf([channelWith('CH-SEO', { metrics: { newCustomers: 2 } })]);
  const inAll = companyStart(kpiOf('K-NEWCUST'), companyOf([channelWith('CH-SEO')]));
  expect(inAll).toBeGreaterThan(7);
  expect(companyStart(kpiOf('K-NEWCUST'), counted)).toBe(inAll);
  expect(companyStart(kpiOf('K-LEAD-CR'), counted)).toBeCloseTo(0.05);
});
