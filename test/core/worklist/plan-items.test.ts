import { describe, expect, test } from '@jest/globals';
import { planItems } from '../../../src/core/worklist/plan-items.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const strategy = planOf(exampleCompany('maison-tilleul-gres'));
const items = planItems(strategy);

describe('planItems', () => {
  test('has the actions that start in the first four weeks, and no other', () => {
    const starts = new Map(strategy.actions.map(({ id, start }) => [id, start]));
    expect(items.length).toBeGreaterThan(3);
    expect(items.every(({ id }) => starts.get(id)! < '2027-02-01')).toBe(true);
  });

  test('each has its reason, its steps, its time and a reading', () => {
    for (const { title, why, edits, minutes, success } of items) {
      expect([title.fr, why.fr, success.fr].every((text) => text.length > 5)).toBe(true);
      expect(edits.length).toBeGreaterThan(0);
      expect(minutes.low).toBeGreaterThan(0);
      expect(minutes.high).toBeGreaterThanOrEqual(minutes.low);
    }
  });

  test('within a kind, what the plan ranks higher is worth more', () => {
    const worthOf = new Map(items.map(({ id, worth }) => [id, worth]));
    const conversions = strategy.actions.filter(({ id, kind }) => kind === 'conversion' && worthOf.has(id));
    const byScore = [...conversions]
      .sort((a, b) => b.explain.score - a.explain.score)
      .map(({ id }) => worthOf.get(id)!);
    expect(byScore).toEqual([...byScore].sort((a, b) => b - a));
  });
});
