import { expect, test } from 'vitest';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const season = (used: number) => [
  { id: 'a', label: 'Days of the fitters from May to August', possible: 100, used, refused: 20, months: [5, 6, 7, 8] },
  {
    id: 'b',
    label: 'Days of the fitters from September to April',
    possible: 200,
    used: 90,
    refused: 0,
    months: [9, 10, 11, 12, 1, 2, 3, 4],
  },
];

test('work to be spread over the year is judged on the season with room, once the other one is full', () => {
  const spread = (used: number) =>
    judgedGoal('Spread the jobs over the year', 'margin', { serviceCapacity: season(used) });
  expect(spread(99)).toMatchObject({ measure: { en: 'Days of the fitters from September to April' }, current: 90 });
  expect(spread(99)?.target).toBeGreaterThan(90);
  expect(spread(50)?.verdict).toBe('to-be-measured');
});
