import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { keepMonth } from '../../../src/operations/files/keep-month.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-keep-month-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const keep = () => keepMonth(folder, '2027-01-04', localFiles);

test('the page of an earlier month is kept with the documents that it opens, once', async () => {
  expect(await keep()).toBeNull();
  write('index.html', 'January');
  write('audit/report.html', 'audit of January');
  const copy = await keep();
  expect(readFileSync(join(copy!, 'audit/report.html'), 'utf8')).toBe('audit of January');
  write('audit/report.html', 'audit of February');
  expect(await keep()).toBe(copy);
  expect(readFileSync(join(copy!, 'audit/report.html'), 'utf8')).toBe('audit of January');
  expect(existsSync(join(copy!, 'plan'))).toBe(false);
});

test('another page of the same day has a folder of its own', async () => {
  write('index.html', 'January, again');
  const second = await keep();
  expect(readFileSync(join(second!, 'index.html'), 'utf8')).toBe('January, again');
  expect(readFileSync(join(folder, 'earlier/2027-01-04/index.html'), 'utf8')).toBe('January');
});
