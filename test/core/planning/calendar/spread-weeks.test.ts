import { expect, test } from 'vitest';
import { spreadWeeks } from '../../../../src/core/planning/calendar/spread-weeks.ts';

test('free items fill the whole span evenly', () => {
  expect(spreadWeeks([], 4, 1, 20)).toEqual([3, 8, 13, 18]);
});
test('a dated item gets the place nearest to it', () => {
  expect(spreadWeeks([8], 3, 1, 20)).toEqual([3, 13, 18]);
});
test('two items dated in one week keep the others between the first and the last week', () => {
  const weeks = spreadWeeks([23, 23, 23], 9, 1, 23);
  expect(weeks).toHaveLength(9);
  expect(Math.min(...weeks)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...weeks)).toBeLessThanOrEqual(23);
});
