import { expect, test } from 'vitest';
import { questionPlace } from '../../src/web/parts/interview/question-place.ts';

const first = { answered: 10, questions: 10 };
const details = { answered: 1, questions: 68 };

test('a skipped question moves the place on', () => {
  const place = (skipped: number) => questionPlace({ isNeeded: false, first, details, skipped }).place;
  expect([0, 1, 4].map(place)).toEqual([2, 3, 6]);
});

test('a needed question that was skipped counts among the needed ones', () => {
  const skippedFirst = { answered: 9, questions: 10 };
  expect(questionPlace({ isNeeded: false, first: skippedFirst, details, skipped: 3 }).place).toBe(4);
  const asked = { isNeeded: true, first: { answered: 2, questions: 10 }, details };
  expect(questionPlace({ ...asked, skipped: 1 })).toEqual({ kind: 'needed', place: 4, total: 10 });
});

test('the first questions that are left once a plan is possible are counted, until each was answered or skipped', () => {
  const early = (answered: number, skipped: number) =>
    questionPlace({ isNeeded: false, first: { answered, questions: 10 }, details, skipped });
  expect(early(1, 0)).toEqual({ kind: 'refining', place: 2, total: 10 });
  expect(early(7, 2)).toEqual({ kind: 'refining', place: 10, total: 10 });
  expect(early(7, 3).kind).toBe('optional');
});
