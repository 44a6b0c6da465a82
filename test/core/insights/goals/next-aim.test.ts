import { describe, expect, test } from 'vitest';
import { judgedGoal } from '../../../support/judged-goal.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };

describe('a level that today has passed is reached, and asks nothing', () => {
  const siteTotals = { ...totals, orders: 200, newCustomers: 180, newsletterSubscribers: 6200 };
  test('on those who receive the letter, not on an offer to readers', () =>
    expect(judgedGoal('Have 5,000 readers of the free letter', 'awareness', { siteTotals })).toMatchObject({
      current: 6200,
      target: 5000,
      verdict: 'reached',
    }));
  test.each([
    'Exceed 5,000 readers of the free letter and keep them',
    'Garder 5 000 abonnés à la lettre',
    'Dépasser 5 000 abonnés à la lettre',
  ])('by the verb of a total: %s', (statement) =>
    expect(judgedGoal(statement, 'retention', { siteTotals })).toMatchObject({ current: 6200, verdict: 'reached' }),
  );
  test('on a counter, with the heaviest loss of the file as what comes next', () => {
    const goal = judgedGoal('Reach 1,300 active listeners', 'awareness', {
      siteTotals: { ...siteTotals, ownMetrics: { 'Active listeners': 1320 } },
      comparisons: [
        {
          id: 'c',
          what: 'a call after the first order',
          result: 'ordered again',
          decidedBy: 'company' as const,
          groups: [
            { label: 'buyers called', cases: 300, results: 150 },
            { label: 'buyers not called', cases: 300, results: 60 },
          ],
          perMonth: 50,
          minutes: 5,
        },
      ],
    });
    expect(goal).toMatchObject({ current: 1320, verdict: 'reached' });
    expect(goal?.proposal.en).toContain('buyers called');
  });
  test('on those who hold a membership, by the name of what they hold', () =>
    expect(
      judgedGoal('Atteindre 600 adhérents en 2027', 'awareness', {
        offers: [
          {
            id: 'o1',
            name: 'Adhésion d’un passager',
            kind: 'service',
            priceNet: 15,
            vatRate: 0,
            marginRate: 0.7,
            revenueShare: 1,
            notes: ['612 adhésions à jour.'],
          },
        ],
      }),
    ).toMatchObject({ current: 612, verdict: 'reached' }));
});
