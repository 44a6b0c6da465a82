import { expect, test } from 'vitest';
import { init } from '../../../src/cli/commands/init.ts';

test('an interrupted interview is a partial result that states where the answers are', () => {
  const left = { written: null, answered: 3, questions: 10, kept: 'company.yaml.part' };
  expect([init.exitCode?.(left as never, {}), init.print(left as never, {}).en]).toEqual([
    5,
    'Answers given: 3 of 10, kept in company.yaml.part: run the same command again to go on.',
  ]);
});

test('a finished one names the next command, and what further answers would make more exact', () => {
  const improvements = [
    { title: { fr: 'Moyens', en: 'Means' }, improves: { fr: 'le plan', en: 'the plan' }, questions: 4 },
  ];
  const done = { written: 'company.yaml', answered: 10, questions: 10, kept: null, improvements };
  expect(init.print(done as never, {}).en).toContain('Means: the plan');
  expect(init.print(done as never, {}).en).toContain('reasons, comparisons, commitments');
  expect([init.exitCode?.(done as never, {}), init.print(done as never, {}).en]).toEqual([
    0,
    expect.stringContaining('maillage plan --company company.yaml --out plan'),
  ]);
});
