import { expect, test } from 'vitest';
import { closeCycle } from '../../../src/cli/commands/close-cycle.ts';

const summary = {
  template: false,
  read: { done: 9, expected: 10 },
  decisions: { scale: 1, keep: 2, adapt: 0, test_again: 0, cut: 0 },
  refused: [{ line: 4, why: { fr: 'action inconnue', en: 'unknown action' } }],
  next: { start: '2027-07-05', end: '2028-01-02', actions: 30, reused: 12, blockers: 1 },
  out: 'cycle-1',
};

test('the closing reports readings, decisions, rejected lines and the next cycle', () => {
  expect(closeCycle.print(summary as never, {}).en.split('\n')).toEqual([
    '9 of 10 indicators read.',
    expect.stringContaining('1 to scale, 2 to keep'),
    '  line 4: unknown action',
    'Next cycle from 2027-07-05 to 2028-01-02: 30 actions, 12 of them reused; 1 blocking finding.',
    'Results: cycle-1/results.csv, plan: cycle-1/next/report.html',
  ]);
});

test('without readings the result names the table to fill', () => {
  const template = { ...summary, template: true, next: null, refused: [] };
  expect(closeCycle.print(template as never, {}).fr).toContain('remplissez cycle-1/readings.csv');
});

test('rejected lines make the result partial', () => {
  expect([
    closeCycle.exitCode?.(summary as never, {}),
    closeCycle.exitCode?.({ ...summary, refused: [] } as never, {}),
  ]).toEqual([5, 0]);
});
