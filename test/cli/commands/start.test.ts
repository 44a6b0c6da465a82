import { expect, test } from '@jest/globals';
import { start } from '../../../src/cli/commands/start.ts';

const summary = { page: 'm/index.html', folder: 'm', opened: false, audit: null, plan: null };
const shown = (parts: object) => start.print({ ...summary, ...parts } as never, {}).en;

test('the page is named, whether it was opened or not', () => {
  expect(shown({})).toBe('This month: open m/index.html');
  expect(shown({ opened: true })).toBe('This month: m/index.html, opened on your screen.');
});

test('a stopped run is a partial result that the same command continues', () => {
  expect([start.exitCode?.({ ...summary, page: null } as never, {}), shown({ page: null })]).toEqual([
    5,
    'What is done is kept in m: run the same command again to go on.',
  ]);
});
