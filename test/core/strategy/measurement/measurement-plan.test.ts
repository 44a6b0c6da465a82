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

test('a task takes as long with few hours a week as with many', () => {
  const lengths = (hoursPerWeek: number) =>
    Object.fromEntries(draftsFor(hoursPerWeek).map(({ id, plannedHours }) => [id, plannedHours]));
  expect(lengths(1)).toEqual(lengths(40));
});

test('a review lasts until the end of the cycle, a first task two weeks', () => {
  const untilOf = (id: string) => draftsFor(10).find((draft) => draft.id === id)?.until;
  expect([untilOf('measure-baseline'), untilOf('review-monthly')]).toEqual(['2027-01-21', '2027-06-27']);
});

test('with very few hours, what can wait comes in the next months, one a month', () => {
  const drafts = draftsFor(2);
  const monthOf = (id: string) => drafts.find((draft) => draft.id === id)?.due.slice(0, 7);
  expect(['measure-baseline', 'measure-accessibility', 'measure-tracking', 'measure-channels'].map(monthOf)).toEqual([
    '2027-01',
    '2027-01',
    '2027-02',
    '2027-03',
  ]);
  expect(
    draftsFor(10)
      .filter(({ due }) => due < '2027-02-01')
      .map(({ id }) => id),
  ).toContain('measure-channels');
});
