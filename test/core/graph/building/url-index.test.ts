import { expect, test } from 'vitest';
import { UrlIndex } from '../../../../src/core/graph/building/url-index.ts';

test('finds the id of every URL and none for unknown URLs, after several enlargements', () => {
  const index = new UrlIndex();
  const url = (at: number): string => `https://exemple.fr/rubrique-${at % 97}/page-${at}`;
  for (let at = 0; at < 20_000; at++) index.add(url(at), at);
  for (let at = 0; at < 20_000; at++) expect(index.find(url(at))).toBe(at);
  for (let at = 20_000; at < 40_000; at++) expect(index.find(url(at))).toBe(-1);
});

test('distinguishes URLs of the same letters, and non-ASCII URLs', () => {
  const index = new UrlIndex();
  const urls = ['/ab', '/ba', '/a', '', '/é', '/e\u0301', '/\u{1f600}'];
  for (const [at, url] of urls.entries()) index.add(url, at);
  expect(urls.map((url) => index.find(url))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const found = new Int32Array(600);
  index.findAll([...urls, '/unknown', ...Array<string>(500).fill('/a')], found);
  expect([...found.subarray(0, 9), found[507]]).toEqual([0, 1, 2, 3, 4, 5, 6, -1, 2, 2]);
});

test('distinguishes URLs of any length that differ in one letter', () => {
  const index = new UrlIndex();
  const urls: string[] = [];
  for (let length = 1; length <= 13; length++) {
    for (let at = 0; at < length; at++) {
      for (const letter of ['b', 'é', '\u0161', '\u6100']) {
        urls.push(`${'a'.repeat(at)}${letter}${'a'.repeat(length - at - 1)}`);
      }
    }
  }
  for (const [at, url] of urls.entries()) {
    expect(index.find(url)).toBe(-1);
    index.add(url, at);
  }
  const found = new Int32Array(urls.length);
  index.findAll(urls, found);
  expect([...found]).toEqual([...urls.keys()]);
});

test('finds many long URLs at once, whatever was looked up before', () => {
  const index = new UrlIndex();
  const urls = Array.from({ length: 300 }, (_, at) => `/${'x'.repeat(at * 7)}/${at}`);
  urls.splice(150, 0, `/${'long'.repeat(30_000)}`);
  for (const [at, url] of urls.entries()) if (at % 3 > 0) index.add(url, at);
  const found = new Int32Array(urls.length);
  index.find(urls[1] as string);
  index.findAll(urls, found);
  expect([...found]).toEqual(urls.map((_, at) => (at % 3 > 0 ? at : -1)));
  for (const [at, url] of urls.entries()) expect(index.find(url)).toBe(at % 3 > 0 ? at : -1);
});

test('a URL looked up before many others is found after them', () => {
  const index = new UrlIndex();
  index.add('/a', 0);
  index.add('/b', 1);
  index.findAll(['/b'], new Int32Array(1));
  expect(index.find('/b')).toBe(1);
  index.findAll(['/a'], new Int32Array(1));
  expect(index.find('/b')).toBe(1);
});

test.each([1_000, 1_363, 2_044, 4_000, 4_096, 9_000])(
  'distinguishes non-ASCII URLs of %s characters by the last one',
  (length) => {
    const index = new UrlIndex();
    const urls = ['a', 'b', '\u4e00', '\u4e01'].map((last) => `${'é'.repeat(length - 1)}${last}`);
    for (const [at, url] of urls.entries()) index.add(url, at);
    expect(urls.map((url) => index.find(url))).toEqual([0, 1, 2, 3]);
  },
);
