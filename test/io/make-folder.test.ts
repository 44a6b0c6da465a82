import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/io/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is created with its parents, and an existing one is kept', () => {
  for (let time = 0; time < 2; time++) makeFolder(join(folder, 'a/b/c'));
  symlinkSync(join(folder, 'a'), join(folder, 'link'));
  makeFolder(join(folder, 'link'));
  expect(statSync(join(folder, 'a/b/c')).isDirectory()).toBe(true);
});

test('a folder that cannot be created is reported at once with the error of the system', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(folder, 'file/x/y'))).toThrow('ENOTDIR');
  expect(() => makeFolder(join(folder, 'a'.repeat(300), 'x'))).toThrow('ENAMETOOLONG');
});
