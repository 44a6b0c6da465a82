import { expect, test } from 'vitest';
import { hypothesesPart, subjectOf, takenText } from '../../../../src/core/report/plan/hypotheses.ts';
import { smallPlan } from '../../../support/small-plan.ts';

test('a place of the company file has the name of its longest known part', () => {
  expect(subjectOf('budget/stageCaps').en).toBe('Budget by stage');
  expect(subjectOf('budget/other').en).toBe('Budget');
  expect(subjectOf('elsewhere').en).toBe('elsewhere');
});
test('an indicator is written by its title, its value in its unit', () => {
  expect(takenText('K-REPEAT-12M 0,282', 'EUR').en).toBe('Repeat rate: 28%');
  expect(takenText('acquisition 50 %', 'EUR').en).toBe('acquisition 50 %');
});
test('a plan without an assumption has no section', () => {
  expect(hypothesesPart(smallPlan({}, { hypotheses: [] }))).toEqual([]);
});
