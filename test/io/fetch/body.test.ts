import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BodyReader, encodingOf, gunzipped } from '../../../src/io/fetch/body.ts';

describe('Content-Encoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br', 'br'],
    ['identity, deflate', 'deflate'],
    ['gzip, gzip', null],
    ['zstd', null],
    [Array(200).fill('gzip').join(), null],
  ])('%s is %s', (header, encoding) => expect(encodingOf(header)).toBe(encoding));
});

test('a reader stops at the limit and returns the bytes up to it', async () => {
  const reader = new BodyReader('identity', 10);
  expect(reader.push(Buffer.from('12345678'))).toBe(true);
  expect(reader.push(Buffer.from('12345678'))).toBe(false);
  expect(await reader.end()).toMatchObject({ error: 'too-large', bytes: Buffer.from('1234567812') });
});

test('a gzip header with a name, a comment and extra bytes is skipped', async () => {
  const plain = gzipSync('bonjour');
  const header = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 65, 66]),
    Buffer.from('nom\0mot\0'),
  ]);
  const { bytes, error } = await gunzipped(Buffer.concat([header, plain.subarray(10)]), 1000);
  expect(error).toBeNull();
  expect(Buffer.from(bytes).toString()).toBe('bonjour');
});

test('decompression stops at the limit and returns the bytes up to it', async () => {
  const { bytes, error } = await gunzipped(gzipSync(Buffer.alloc(20 << 20, 'a')), 1 << 20);
  expect(error).toBe('too-large');
  expect(bytes.length).toBe(1 << 20);
});
