import { expect, test } from 'vitest';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith } from '../../../../support/small-company.ts';

const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };

function judged(statement: string, given: Parameters<typeof companyWith>[0]) {
  const objective = { id: 'g', kind: 'revenue_existing' as const, statement, weight: 1 };
  const facts = insightFactsOf(companyWith({ ...given, strategicObjectives: [objective] }));
  return statedGoals(facts, foundInsights(facts))[0];
}

test('customers who move from one offer to another are not yet counted: the number of the goal, and no figure of today', () => {
  const offer = { kind: 'subscription' as const, vatRate: 0, marginRate: 0.5, pricePer: 'month' };
  const offers = [
    { ...offer, id: 'a', name: 'Local, one area', priceNet: 30, revenueShare: 0.6 },
    { ...offer, id: 'b', name: 'Region, six areas', priceNet: 70, revenueShare: 0.4 },
  ];
  const goal = judged('Twelve Local accounts move to Region', { offers });
  expect(goal).toMatchObject({ current: null, target: 12, verdict: 'to-be-measured' });
  expect(goal?.measure?.en).toBe('Moved from “Local” to “Region”');
  expect(goal?.proposal.en).toMatch(/Each adds \S*20 of margin/);
  expect(judged('More visits from Local accounts', { offers })?.measure?.en ?? '').not.toMatch(/^Moved/);
});

test('an offer to sell to customers of before starts from those who have it', () => {
  const counted = (ownMetrics: Record<string, number>) => ({ siteTotals: { ...totals, ownMetrics } });
  const goal = judged(
    "Vendre de l'imprimé à ceux qui achètent déjà",
    counted({ 'Clients avec imprimé (118), perdus': 4, 'Clients sans imprimé (522), perdus': 63 }),
  );
  expect(goal).toMatchObject({ unit: 'share', verdict: 'within-reach' });
  expect(goal?.current).toBeCloseTo(118 / 640, 3);
});
