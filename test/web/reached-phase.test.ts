import { expect, test } from 'vitest';
import { reachedPhase } from '../../src/web/parts/work/reached-phase.ts';

const phases = ['robots', 'pages', 'files'];
const job = (state: string, phase: string, operation = 'audit-site') =>
  ({ state, operation, progress: { phase, done: 1, total: 4, unit: 'page' } }) as unknown as Parameters<
    typeof reachedPhase
  >[1];

test('the phases of running work never go back', () => {
  expect(reachedPhase(phases, job('queued', 'queued'), -1)).toBe(-1);
  expect(reachedPhase(phases, job('running', 'pages'), 0)).toBe(1);
  expect(reachedPhase(phases, job('running', 'browser'), 1)).toBe(1);
});

test('work that has ended has none of its phases under way or to come, whatever was seen of them', () => {
  expect(reachedPhase(phases, job('succeeded', 'pages'), 1)).toBe(3);
  expect(reachedPhase(phases, job('succeeded', 'queued'), -1)).toBe(3);
});

test('after an exploration that a plan follows, the plan is the phase under way', () => {
  expect(reachedPhase([...phases, 'plan'], job('succeeded', 'pages'), 1)).toBe(3);
  expect(reachedPhase([...phases, 'plan'], job('succeeded', 'plan', 'plan-strategy'), 3)).toBe(4);
});
