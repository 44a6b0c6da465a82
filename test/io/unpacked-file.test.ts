import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackedFile } from '../../src/io/unpacked-file.ts';

let folder = '';
let packed = '';
let cache = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-unpacked-'));
  packed = join(folder, 'words.bin.gz');
  cache = join(folder, 'a/cache');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pack = (text: string, time = 1_000) => {
  writeFileSync(packed, gzipSync(text));
  utimesSync(packed, time, time);
};
const read = () => Buffer.from(unpackedFile(packed, cache)).toString();

test('a file is unpacked once, then read from the cache', () => {
  pack('première');
  expect(read()).toBe('première');
  const [kept] = readdirSync(cache);
  expect(readdirSync(cache)).toHaveLength(1);
  writeFileSync(join(cache, kept!), 'PREMIÈRE');
  expect(read()).toBe('PREMIÈRE');
});

test('another file is unpacked and replaces the cached one', () => {
  pack('un');
  read();
  pack('un autre', 2_000);
  expect(read()).toBe('un autre');
  pack('deux', 3_000);
  expect(read()).toBe('deux');
  expect(readdirSync(cache)).toHaveLength(1);
});

test('an incomplete cached file is unpacked again', () => {
  pack('longer than that');
  read();
  writeFileSync(join(cache, readdirSync(cache)[0]!), 'longer');
  expect(read()).toBe('longer than that');
  expect(read()).toBe('longer than that');
});

test('without a writable cache, and for an empty file, the contents are still returned', () => {
  pack('words');
  mkdirSync(join(folder, 'a'));
  writeFileSync(cache, 'a file where the folder should be');
  expect(read()).toBe('words');
  pack('');
  expect(read()).toBe('');
});

test('another kind of file is rejected and not cached', () => {
  writeFileSync(packed, 'abc');
  expect(() => read()).toThrow();
  writeFileSync(packed, 'no gzip at all');
  expect(() => read()).toThrow();
  expect(() => readdirSync(cache)).toThrow();
});
