import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foreignLicences, installScripts, type Locked, lockedNames } from './support/dependencies.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Locked;
const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };

test('a package that is installed is a line of the list: a new name is reviewed', () => {
  expect(lockedNames(lock)).toEqual(read('test/fixtures/dependencies.txt').trimEnd().split('\n'));
});

test('no package runs a script when it is installed', () => {
  expect(installScripts(lock, allowScripts)).toEqual([]);
});

test('every licence is one that allows what we do, or was read', () => {
  expect(foreignLicences(lock)).toEqual([]);
});

const sample: Locked = {
  packages: {
    '': {},
    'node_modules/a': { license: '(MIT OR GPL-3.0-or-later)' },
    'node_modules/a/node_modules/@b/c': { license: 'GPL-3.0-only', hasInstallScript: true },
    'node_modules/d': { license: 'MIT AND GPL-2.0-only' },
    'node_modules/elkjs': { license: 'GPL-3.0-only' },
  },
};

test('a package inside another one, a licence that binds and a script are seen', () => {
  expect(lockedNames(sample)).toEqual(['@b/c', 'a', 'd', 'elkjs']);
  expect(foreignLicences(sample)).toEqual(['@b/c (GPL-3.0-only)', 'd (MIT AND GPL-2.0-only)', 'elkjs (GPL-3.0-only)']);
  expect([installScripts(sample, {}), installScripts(sample, { '@b/c': false })]).toEqual([['@b/c'], []]);
});
