import { expect, test } from 'vitest';
import { audits } from '../../../../../src/core/audits/index.ts';
import { problemOf, problems } from '../../../../../src/core/audits/results/problems/problems.ts';
import { wordingDefects } from '../../../../support/wording-defects.ts';

const ids = audits.map(({ id }) => id);
const families = ids.map((id) => id.split('.')[0]!);

test('every name of a problem is a check or a family, and is in one problem', () => {
  const names = problems.flatMap(({ checks }) => checks);
  expect(names.filter((name) => !ids.includes(name) && !families.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('every problem has a check, and its own part for its own checks only', () => {
  const used = new Set(ids.map((id) => problemOf(id).id));
  expect(problems.filter(({ id }) => !used.has(id))).toEqual([]);
  for (const problem of problems)
    for (const id of Object.keys(problem.parts ?? {})) expect([id, problemOf(id).id]).toEqual([id, problem.id]);
});

test('a check is in the problem that names it before that of its family', () => {
  expect(problemOf('link.tel_format').id).toBe('contact');
  expect(problemOf('link.weak_inlinks').id).toBe('links');
});

test('the sentences are well written in both languages', () => {
  expect(problems.flatMap(({ action, effect }) => [...wordingDefects(action), ...wordingDefects(effect)])).toEqual([]);
});
