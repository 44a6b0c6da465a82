import { expect, test } from 'vitest';
import { questionPlace } from '../../src/web/parts/interview/question-place.ts';

const first = { answered: 10, left: 0, questions: 10 };
const details = { answered: 1, left: 0, questions: 68 };

test('a question that was left moves the place on, and is counted beside it', () => {
  const placed = (left: number) => questionPlace({ isNeeded: false, first, details: { ...details, left } });
  expect([0, 1, 4].map((left) => placed(left).place)).toEqual([2, 3, 6]);
  expect(placed(4).left).toBe(4);
});

test('a needed question that was left counts among the needed ones', () => {
  const leftFirst = { answered: 9, left: 1, questions: 10 };
  expect(questionPlace({ isNeeded: false, first: leftFirst, details: { ...details, left: 2 } }).place).toBe(4);
  const asked = { isNeeded: true, first: { answered: 2, left: 1, questions: 10 }, details };
  expect(questionPlace(asked)).toEqual({ kind: 'needed', place: 4, left: 1, total: 10 });
});

test('the first questions that are open once a plan is possible are counted, until each was answered or left', () => {
  const early = (answered: number, left: number) =>
    questionPlace({ isNeeded: false, first: { answered, left, questions: 10 }, details });
  expect(early(1, 0)).toEqual({ kind: 'refining', place: 2, left: 0, total: 10 });
  expect(early(7, 2)).toEqual({ kind: 'refining', place: 10, left: 2, total: 10 });
  expect(early(7, 3).kind).toBe('optional');
});
