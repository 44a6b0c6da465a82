import { describe, expect, test } from 'vitest';
import { judgedGoal } from '../../../../support/judged-goal.ts';
import { companyWith } from '../../../../support/small-company.ts';

const [offer] = companyWith().offers;
const gifts = [
  { ...offer!, id: 'gift', name: 'Gift for the roof', priceNet: 50, notes: ['400 gifts of 50 dollars on average.'] },
];
const raised = (statement: string) => judgedGoal(statement, 'revenue_existing', { offers: gifts as never });

describe('a sum of money is judged on money', () => {
  test('units times their price, with the number that the sum takes', () => {
    const goal = raised('Raise gifts from 20,000 to 60,000 dollars');
    expect(goal).toMatchObject({
      unit: 'money',
      current: 20_000,
      target: 60_000,
      reachable: 24_000,
      verdict: 'out-of-reach',
    });
    expect(goal?.proposal.en).toContain('400 × ');
  });
  test('a nearer sum is counted first', () =>
    expect(raised('Raise gifts from 20,000 to 24,000 dollars')).toMatchObject({
      unit: 'money',
      verdict: 'to-be-measured',
    }));
  test('a sum that no count makes is compared with no number of units', () => {
    const goal = raised('Raise grants from 7,000 to 60,000 dollars');
    expect(goal?.current).not.toBe(400);
    expect(goal?.unit === 'count' && goal.target === 60_000).toBe(false);
  });
});
