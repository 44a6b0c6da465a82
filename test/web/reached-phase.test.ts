import { expect, test } from 'vitest';
import { presentProgress, reachedPhase } from '../../src/web/parts/work/reached-phase.ts';

const phases = ['robots', 'pages', 'files'];
const open = (phase: string) => ({ isOpen: true, operation: 'audit-site', phase });
const ended = (phase: string, operation = 'audit-site') => ({ isOpen: false, operation, phase });

test('the phases of running work never go back', () => {
  expect(reachedPhase(phases, open('queued'), -1)).toBe(-1);
  expect(reachedPhase(phases, open('pages'), 0)).toBe(1);
  expect(reachedPhase(phases, open('browser'), 1)).toBe(1);
});

test('work that has ended has none of its phases under way or to come, whatever was seen of them', () => {
  expect(reachedPhase(phases, ended('pages'), 1)).toBe(3);
  expect(reachedPhase(phases, ended('queued'), -1)).toBe(3);
});

test('after an exploration that a plan follows, the plan is the phase under way', () => {
  expect(reachedPhase([...phases, 'plan'], ended('pages'), 1)).toBe(3);
  expect(reachedPhase([...phases, 'plan'], ended('plan', 'plan-strategy'), 3)).toBe(4);
});

test('a phase that reports behind the furthest one is not shown as the one that runs; one within it is', () => {
  const before = { phase: 'files', done: 2 };
  const shown = (phase: string) => presentProgress(phases, { phase, done: 9 }, { reached: 2, before });
  expect(shown('pages')).toEqual(before);
  expect(shown('files')).toEqual({ phase: 'files', done: 9 });
  expect(shown('browser')).toEqual({ phase: 'browser', done: 9 });
});
