import { expect, test } from 'vitest';
import { type Moment, paceBetween } from '../../src/web/parts/work/pace.ts';

const moment = (done: number, seconds: number, total: number | null = 100): Moment => ({
  phase: 'pages',
  done,
  total,
  at: 1_000 * seconds,
});

test('the time left of a phase follows from the steps done since it was first seen', () => {
  expect(paceBetween(moment(10, 0), moment(50, 20))).toEqual({ secondsEach: 0.5, secondsLeft: 25 });
});

test('no time left is said from a few steps of a few seconds, nor while the end is unknown', () => {
  expect(paceBetween(moment(0, 0), moment(5, 8))).toBeNull();
  expect(paceBetween(moment(0, 0), moment(40, 3))).toBeNull();
  expect(paceBetween(moment(7, 0), moment(7, 60))).toBeNull();
  expect(paceBetween(moment(0, 0), moment(40, 20, null))).toEqual({ secondsEach: 0.5, secondsLeft: null });
});

test('a site that is read slowly has a pace after half a minute', () => {
  expect(paceBetween(moment(0, 0, 30), moment(3, 30, 30))).toEqual({ secondsEach: 10, secondsLeft: 270 });
});
