import { describe, expect, test } from '@jest/globals';
import type { Company } from '../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../src/core/insights/stated-goals.ts';
import { insightFactsOf } from '../../support/insight-facts-of.ts';
import { channelWith, companyWith, subscription } from '../../support/small-company.ts';

type Kind = Company['strategicObjectives'][number]['kind'];
const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };

function judged(statement: string, given: Parameters<typeof companyWith>[0] = {}, kind: Kind = 'new_customers') {
  const facts = insightFactsOf(
    companyWith({
      channels: [channelWith('CH-SEO', { metrics: { sessions: 5000, orders: 200, newCustomers: 180 } })],
      strategicObjectives: [{ id: 'so1', kind, statement, weight: 1 }],
      ...given,
    }),
  );
  return statedGoals(facts, foundInsights(facts))[0];
}

const counting = (ownMetrics: Record<string, number>) => ({
  siteTotals: { ...totals, orders: 200, newCustomers: 180, ownMetrics },
});

describe('a goal in words', () => {
  test('on those who come back is judged on the counter of those who did', () =>
    expect(
      judged(
        'Have four customers in ten come back',
        counting({ 'Customers of 2025': 200, 'Customers of 2025 who came back': 70 }),
        'retention',
      ),
    ).toMatchObject({ unit: 'share', current: 0.35, target: 0.4, verdict: 'within-reach' }));
  test('far above what the findings bring is out of reach, and the plan proposes what is', () => {
    const goal = judged(
      'Have nine customers in ten come back',
      counting({ 'Customers of 2025': 200, 'Customers of 2025 who came back': 70 }),
      'retention',
    );
    expect(goal).toMatchObject({ verdict: 'out-of-reach' });
    expect(goal?.proposal.en).toContain('aim at 45%');
  });
  test('on the customers of a subscription counts those who leave', () =>
    expect(
      judged('Reach 500 customers', {
        economics: { ...subscription, customersEnd: 400, lostInPeriod: 180 },
      }),
    ).toMatchObject({ current: 400, target: 500, reachable: 400, verdict: 'out-of-reach' }));
  test('to fill a season is judged on its seats', () =>
    expect(judged('Fill July', counting({ 'Orders from July to August (100 slots)': 30 }))).toMatchObject({
      current: 30,
      target: 100,
      reachable: 39,
    }));
  test('to stop a channel is a decision with its cost', () => {
    const goal = judged('No longer buy leaflets', {
      channels: [channelWith('CH-SEO', { name: 'Leaflets bought', metrics: { newCustomers: 4 } })],
      costs: [{ id: 'c', channelId: 'seo', purpose: 'acquisition', cash: 300 }],
    });
    expect(goal?.verdict).toBe('decision');
    expect(goal?.proposal.en).toContain('“Leaflets bought” cost €300 over the period for 4 customers');
  });
  test('that nothing measures is to be measured first', () =>
    expect(judged('Be better known', {}, 'awareness')).toMatchObject({ verdict: 'to-be-measured', current: null }));
  test('on which a limit depends asks how much of it is used', () =>
    expect(
      judged('More people in winter', { serviceCapacity: [{ id: 's', label: 'Repairs', possible: 300, used: null }] })
        ?.proposal.en,
    ).toContain('“Repairs”, how many today?'));
});
