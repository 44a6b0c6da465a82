import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { statedGoals } from '../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith, subscription } from '../../../support/small-company.ts';

type Kind = Company['strategicObjectives'][number]['kind'];
const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const goalOf = (statement: string, kind: Kind, given: Parameters<typeof companyWith>[0] = {}) =>
  statedGoals(
    insightFactsOf(companyWith({ ...given, strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }] })),
    [],
  )[0];
const counting = (ownMetrics: Record<string, number>) => ({ siteTotals: { ...totals, ownMetrics } });

const seasons = {
  serviceCapacity: [
    { id: 'a', label: 'nights December to March', possible: 800, used: 780, refused: 90, months: [12, 1, 2, 3] },
    { id: 'b', label: 'nights in April and May', possible: 400, used: 120, months: [4, 5] },
    { id: 'c', label: 'beds allowed', possible: 16, used: null },
  ],
};

describe('a goal is tied to the count that means it', () => {
  test('people in a quiet month are counted on its limit, whatever other limit has no figure yet', () =>
    expect(goalOf('somebody, anybody, in May', 'new_customers', seasons)).toMatchObject({
      current: 120,
      measure: { en: 'nights in April and May' },
      verdict: 'within-reach',
    }));
  test('a month that the goal sets aside is not the one that it wants', () =>
    expect(goalOf('Faire venir du monde en avril, pas en mars', 'revenue_existing', seasons)?.current).toBe(120));
  test('less through one channel is its part of what is sold', () =>
    expect(
      goalOf(
        'give less to Larder.com',
        'margin',
        counting({ 'Nights sold': 1000, 'Nights sold through Larder.com': 400 }),
      ),
    ).toMatchObject({ unit: 'share', current: 0.4, target: 0.3 }));
  test('customers not to be forgotten are counted on what contacting them gave, not on a channel that shares a small word', () => {
    const advert = channelWith('CH-META-ADS', {
      name: 'pub vue par ceux qui ont un parent',
      metrics: { newCustomers: 20 },
    });
    const goal = goalOf('Ne plus oublier les clients qui ont droit à un entretien', 'retention', {
      ...counting({
        'Clients à deux ans relancés (60), revus': 30,
        'Clients à deux ans jamais relancés (70), revus': 7,
      }),
      channels: [advert],
      costs: [{ id: 'c1', channelId: 'meta-ads', purpose: 'acquisition', cash: 900 }],
    });
    expect(goal).toMatchObject({ unit: 'share', target: 0.5 });
  });
  test.each(['Perdre moins d’abonnés', 'stop people drifting off'])('fewer departures are the churn: %s', (statement) =>
    expect(goalOf(statement, 'retention', { economics: subscription })?.measure?.en).toBe('Customers lost each month'),
  );
});

test('summer is that of the country of the company', () => {
  const company = companyWith(seasons);
  const goal = statedGoals(
    insightFactsOf({
      ...company,
      organisation: { ...company.organisation, country: 'NZ' },
      strategicObjectives: [{ id: 'g', kind: 'new_customers', statement: 'more bookings in summer', weight: 1 }],
    }),
    [],
  )[0];
  expect(goal).toMatchObject({ verdict: 'out-of-reach', current: 780 });
});
