import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { start } from '../../../src/cli/commands/start.ts';

const summary = {
  page: 'm/index.html',
  folder: 'm',
  opened: false,
  audit: {},
  plan: null,
  kept: false,
  earlier: null,
  copies: [],
  data: 'd',
  local: true,
  lang: 'en',
};
const shown = (parts: object) => start.print({ ...summary, ...parts } as never, {}).en.split('\n');

test('the page is named by its whole path, whether it was opened or not', () => {
  expect(shown({})[0]).toBe(`This month: open ${resolve('m/index.html')}`);
  expect(shown({ opened: true })[0]).toBe(`This month: ${resolve('m/index.html')}, opened on your screen.`);
});

test('a reading that was kept is named, with the option that reads the site again', () => {
  expect(shown({ kept: true })[1]).toMatch(/not read again: --fresh/);
});

test('the folders to delete are named, unless a database or a language model is used', () => {
  expect(shown({}).join('\n')).toMatch(
    new RegExp(`nothing is sent.*${resolve('d')}.*${resolve('m')}.*Deleting both folders erases everything`),
  );
  expect([shown({ local: false }), shown({ data: null })].join('\n')).not.toContain('nothing is sent');
});

test('a run that stopped before the site was read keeps nothing', () => {
  expect(shown({ page: null, audit: null })).toEqual(['Stopped before the site was read: nothing is kept.']);
});

test('a stopped run is a partial result that the same command continues', () => {
  expect([start.exitCode?.({ ...summary, page: null } as never, {}), shown({ page: null })]).toEqual([
    5,
    ['What is done is kept in m: run the same command again to go on.'],
  ]);
});

test('what was filled in before is named under the name by which it is kept', () => {
  const text = shown({ copies: ['maillage/company.old-1.yaml', 'maillage/plan/steering.old-1.xlsx'] })[1];
  expect(text).toMatch(/company\.old-1\.yaml, .*steering\.old-1\.xlsx/);
});

test('the month before is named where it is kept, with the option that does not keep it', () => {
  expect(shown({ earlier: 'm/earlier/2027-01-04' })[1]).toContain(resolve('m/earlier/2027-01-04'));
  expect(shown({ earlier: 'm/earlier/2027-01-04' })[1]).toContain('--overwrite');
});
