import { describe, expect, test } from 'vitest';
import { stepDelay } from '../../../src/core/retention/step-delay.ts';
import { contextOf } from '../../support/small-company.ts';

const { cycle } = contextOf().reach;
const slow = { ...cycle, leadDays: 70, serviceDays: 10, intervalDays: 200, termDays: 365 };
const days = (delayHours: number, timing: Parameters<typeof stepDelay>[0]['timing']): number =>
  stepDelay({ delayHours, timing }, slow) / 24;

describe('stepDelay', () => {
  test('satisfaction is asked after the end of what was bought', () => {
    expect(days(120, 'service_end')).toBe(85);
  });

  test('a win-back comes after twice the usual interval, the next purchase before one', () => {
    expect([days(0, 'lapsed'), days(0, 'next_use')]).toEqual([400, 160]);
  });

  test('a renewal is prepared a month before the term ends', () => {
    expect(days(0, 'term_end')).toBe(335);
  });

  test('a step before the next purchase never comes before the end of what was bought', () => {
    expect(stepDelay({ delayHours: 0, timing: 'next_use' }, { ...slow, intervalDays: 30 }) / 24).toBe(80);
  });
});
