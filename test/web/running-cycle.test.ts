import { expect, test } from 'vitest';
import { replanned, runningCycle } from '../../src/web/parts/plan/running-cycle.ts';

const made = { planJob: 'job_1', shown: 'cyc_now' };
const taken = { cycle: 'cyc_now', nextCycle: 'cyc_next', nextFrom: '2027-05-31' };

test('a plan taken for later leaves the running one on the screens until its first day', () => {
  expect(runningCycle(taken, '2026-12-01')).toBe('cyc_now');
  expect(runningCycle(taken, '2027-05-30')).toBe('cyc_now');
  expect(runningCycle(taken, '2027-05-31')).toBe('cyc_next');
});

test('a plan that nobody took never replaces the running one', () => {
  expect(runningCycle({ ...taken, nextFrom: null }, '2028-01-01')).toBe('cyc_now');
});

test('a plan made again keeps what was taken for a later day, and replaces what has begun', () => {
  expect(replanned(taken, { ...made, today: '2026-12-01' })).toEqual({
    planJob: 'job_1',
    planBefore: 'cyc_now',
    cycle: null,
  });
  expect(replanned(taken, { ...made, today: '2027-06-01' })).toMatchObject({ nextCycle: null, nextFrom: null });
});
