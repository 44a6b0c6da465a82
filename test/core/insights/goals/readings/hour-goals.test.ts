import { expect, test } from 'vitest';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith } from '../../../../support/small-company.ts';

const offer = { kind: 'service' as const, vatRate: 0.2, marginRate: 0.5, revenueShare: 0.5 };
const offers = [
  { ...offer, id: 'a', name: 'Repair', priceNet: 30, notes: ['300 sold, one hour of work at £10 each.'] },
  { ...offer, id: 'b', name: 'Check', priceNet: 50, notes: ['100 sold, one hour of work at £10 each.'] },
];

function judged(statement: string) {
  const company = companyWith({
    offers,
    organisation: { ...companyWith().organisation, annualTurnoverNet: 20_000 },
    strategicObjectives: [{ id: 'g', kind: 'margin', statement, weight: 1 }],
  });
  const facts = insightFactsOf(company);
  return statedGoals(facts, foundInsights(facts))[0];
}

test('more for an hour of work is judged on what an hour brings, offer by offer', () => {
  const goal = judged('Earn more per hour at the bench');
  expect(goal).toMatchObject({ measure: { en: 'What one hour of work brings' }, unit: 'money' });
  expect(goal?.target).toBeGreaterThan(goal?.current ?? Infinity);
  expect(goal?.proposal.en).toContain('“Check”');
});

test('a goal of margin without the hour is not', () =>
  expect(judged('Earn more')?.measure?.en).not.toBe('What one hour of work brings'));
