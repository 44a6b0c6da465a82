import { describe, expect, test } from 'vitest';
import { subscription } from '../../../../support/small-company.ts';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const monthly = 0.02;
const yearly = 1 - 0.98 ** 12;
const churnOf = (statement: string) =>
  judgedGoal(statement, 'retention', { economics: { ...subscription, monthlyChurn: monthly } as never });

describe('a rate of departures is compared over one and the same period', () => {
  test.each([
    ['Lose 5% of subscribers a year at most', yearly],
    ['Ramener les départs de 22 % à 5 % par an', yearly],
    ['Bring losses from 21% to 5%', yearly],
    ['Perdre 5 % des abonnés au plus', yearly],
    ['Bring losses from 2% to 1.5% a month', monthly],
    ['Ramener les départs de 2 % à 1,5 %', monthly],
  ])('“%s”', (statement, current) => {
    const goal = churnOf(statement);
    expect(goal?.current).toBeCloseTo(current, 3);
    expect(goal?.target).toBeLessThan(current);
    expect(goal?.reachable).toBeLessThan(current);
  });
});
