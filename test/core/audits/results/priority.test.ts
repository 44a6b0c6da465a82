import { expect, test } from '@jest/globals';
import { priorityOf, priorityPoints } from '../../../../src/core/audits/results/priority.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { titleMissing } from '../../../../src/core/audits/title/missing.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the formula is severity times the share over effort', () => {
  expect(priorityPoints('critical', 'minutes', 1)).toBe(100);
  expect(priorityPoints('high', 'hours', 0.25)).toBe(10.5);
  expect(priorityPoints('low', 'days', 0)).toBe(0.3);
  expect(priorityPoints('info', 'minutes', 1)).toBe(0);
});

test('more pages at fault increase the priority, none gives 0', () => {
  const of = (faults: number) => {
    const literals = Object.fromEntries(
      ['/', '/a', '/b', '/c'].map((path, at) => [path, at < faults ? { title: null } : {}]),
    );
    return priorityOf(runAudits([titleMissing], siteOf(literals))[0]!);
  };
  expect(of(0)).toBe(0);
  expect(of(3)).toBeGreaterThan(of(1));
});
