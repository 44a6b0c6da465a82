import { expect, test } from 'vitest';
import { measurementDrafts } from '../../../../src/core/strategy/measurement/measurement-plan.ts';
import { companyWith, contextOf } from '../../../support/small-company.ts';

const draftsFor = (hoursPerWeek: number) => {
  const { capacity } = companyWith();
  return measurementDrafts(contextOf(companyWith({ capacity: { ...capacity, hoursPerWeek } })));
};

test('a plan without an audit starts with one, and compares nothing later', () => {
  const ids = draftsFor(10).map(({ id }) => id);
  expect(ids[0]).toBe('measure-site');
  expect(ids).toContain('measure-position');
  expect(ids).not.toContain('measure-site-again');
});

test('with few hours each task takes less, and the first two weeks keep a fifth of theirs', () => {
  const early = draftsFor(4).filter(({ due }) => due < '2027-01-18');
  const hours = early.reduce((total, { plannedHours }) => total + plannedHours, 0);
  expect(hours).toBeLessThanOrEqual(0.8 * 2 * 4);
  expect(Math.min(...early.map(({ plannedHours }) => plannedHours))).toBeGreaterThanOrEqual(0.5);
});

test('a review lasts until the end of the cycle, a first task two weeks', () => {
  const untilOf = (id: string) => draftsFor(10).find((draft) => draft.id === id)?.until;
  expect([untilOf('measure-baseline'), untilOf('review-monthly')]).toEqual(['2027-01-21', '2027-06-27']);
});
