import { expect, test } from 'vitest';
import { withPastResults } from '../../../../src/core/contents/selection/past-results.ts';
import type { PlanContext } from '../../../../src/core/planning/context/plan-context.ts';
import { candidateWith } from '../../../support/plan-parts.ts';
import { contextOf } from '../../../support/small-company.ts';

const guide = candidateWith({ format: { id: 'E-GUIDE' } });
const list = candidateWith({ format: { id: 'E-LIST' } });
const after = (cut: string[], evidence: NonNullable<PlanContext['previous']>['evidence'] = {}) =>
  withPastResults([guide, list], { ...contextOf(), previous: { number: 1, evidence, cut } });

test('a first cycle changes nothing', () => {
  expect(withPastResults([guide, list], contextOf())).toEqual([guide, list]);
});

test('a format that did well gains', () => {
  const [first, second] = after([], { 'E-GUIDE': { multiple: 2, readings: 9 } });
  expect([first?.values.evidence, second?.values.evidence]).toEqual([1, 0.5]);
  expect((first?.score ?? 0) - (second?.score ?? 0)).toBeCloseTo(0.05, 10);
});

test('a format that was stopped leaves, unless it is the last of its family', () => {
  expect(after(['E-GUIDE']).map((one) => one.format.id)).toEqual(['E-LIST']);
  expect(after(['E-GUIDE', 'E-LIST'])).toHaveLength(2);
});
