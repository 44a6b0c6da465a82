import { expect, test } from 'vitest';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const offers = [
  {
    id: 'o1',
    name: 'Yearly care contract',
    kind: 'service' as const,
    priceNet: 900,
    vatRate: 0.2,
    marginRate: 0.4,
    revenueShare: 1,
    proofs: ['ten visits a year'],
    notes: ['50 contracts at present, ten visits each.'],
  },
];
const judged = (statement: string, possible: number) =>
  judgedGoal(statement, 'margin', {
    offers,
    serviceCapacity: [{ id: 'v', label: 'Visits of contracts in the year', possible, used: 500 }],
  });

test('what is free, divided by what each one takes, bounds the number of contracts', () => {
  const goal = judged('Go from 50 to 70 contracts', 540);
  expect(goal).toMatchObject({ current: 50, target: 70, reachable: 54, verdict: 'out-of-reach' });
  expect(goal?.proposal.en).toContain('20 more × 10 each = 200, with 40 free');
});
test('with room for all of them, it bounds nothing', () =>
  expect(judged('Go from 50 to 70 contracts', 900)?.verdict).not.toBe('out-of-reach'));
