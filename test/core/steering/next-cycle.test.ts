import { expect, test } from 'vitest';
import { comparableShift, nextCycle, posteriorEffect } from '../../../src/core/steering/next-cycle.ts';
import { weekday } from '../../../src/core/values/day.ts';

const action = {
  id: 'a1',
  title: { fr: 'Infolettre', en: 'Newsletter' },
  start: '2027-01-12',
  end: '2027-01-13',
  decision: 'keep' as const,
  worst: { kpi: { fr: 'Taux de clic', en: 'Click rate' }, reached: 0.02, target: 0.03 },
  lesson: null,
  risk: null,
};
const replan = (decision: 'scale' | 'keep' | 'adapt' | 'test_again' | 'cut') =>
  nextCycle([{ ...action, decision }], { start: '2027-01-04' }, { start: '2027-06-28' })[0];

test('what is kept comes back on the same weekday', () => {
  const again = replan('keep');
  expect(again?.start).toBe('2027-07-06');
  expect(weekday(again?.start ?? '')).toBe(weekday(action.start));
  expect(again?.open).toBeNull();
});

test('what adapts asks what changes, from its worst indicator', () => {
  expect(replan('adapt')?.open).toMatchObject({
    field: 'what-changes',
    hint: { en: expect.stringContaining('0.02 reached of 0.03') },
  });
});

test('an action without enough evidence returns with a test, a cut one leaves a lesson and no date', () => {
  expect(replan('test_again')?.open?.field).toBe('test');
  expect(replan('cut')).toMatchObject({
    start: null,
    end: null,
    lesson: { en: expect.stringContaining('Click rate') },
  });
});

test('cycles are whole weeks apart', () => {
  expect(comparableShift('2027-01-04', '2028-01-04')).toBe(364);
});

test('an effect is drawn toward the one assumed while readings are few, and readings of all cycles count alike', () => {
  expect(posteriorEffect(undefined, [])).toEqual({ multiple: 1, readings: 0 });
  const first = posteriorEffect(undefined, [0.25, 0.25, 0.25]);
  expect(first).toEqual({ multiple: 0.625, readings: 3 });
  const second = posteriorEffect(first, [0.25, 0.25, 0.25]);
  expect(second.multiple).toBeCloseTo((3 + 6 * 0.25) / 9, 12);
  expect(second.readings).toBe(6);
});

test('a reading counts for twice what was assumed at most', () => {
  expect(posteriorEffect(undefined, [50]).multiple).toBe(1.25);
});
