import { expect, test } from '@jest/globals';
import { UrlNumbers } from '../../../../src/core/graph/building/url-numbers.ts';

test('gives back the number of every URL and none to a stranger, past several enlargements', () => {
  const numbers = new UrlNumbers();
  const url = (at: number): string => `https://exemple.fr/rubrique-${at % 97}/page-${at}`;
  for (let at = 0; at < 20_000; at++) numbers.add(url(at), at);
  for (let at = 0; at < 20_000; at++) expect(numbers.find(url(at))).toBe(at);
  for (let at = 20_000; at < 40_000; at++) expect(numbers.find(url(at))).toBe(-1);
});

test('tells apart URLs of the same letters, and of letters beyond ASCII', () => {
  const numbers = new UrlNumbers();
  const urls = ['/ab', '/ba', '/a', '', '/é', '/e\u0301', '/\u{1f600}'];
  for (const [at, url] of urls.entries()) numbers.add(url, at);
  expect(urls.map((url) => numbers.find(url))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const found = new Int32Array(600);
  numbers.findAll([...urls, '/unknown', ...Array<string>(500).fill('/a')], found);
  expect([...found.subarray(0, 9), found[507]]).toEqual([0, 1, 2, 3, 4, 5, 6, -1, 2, 2]);
});

test('tells apart URLs of any length that differ in one letter, wherever it stands', () => {
  const numbers = new UrlNumbers();
  const urls: string[] = [];
  for (let length = 1; length <= 13; length++) {
    for (let at = 0; at < length; at++) {
      for (const letter of ['b', 'é', '\u0161', '\u6100']) {
        urls.push(`${'a'.repeat(at)}${letter}${'a'.repeat(length - at - 1)}`);
      }
    }
  }
  for (const [at, url] of urls.entries()) {
    expect(numbers.find(url)).toBe(-1);
    numbers.add(url, at);
  }
  const found = new Int32Array(urls.length);
  numbers.findAll(urls, found);
  expect([...found]).toEqual([...urls.keys()]);
});

test('finds many long URLs at once, whatever was asked for before', () => {
  const numbers = new UrlNumbers();
  const urls = Array.from({ length: 300 }, (_, at) => `/${'x'.repeat(at * 7)}/${at}`);
  urls.splice(150, 0, `/${'long'.repeat(30_000)}`);
  for (const [at, url] of urls.entries()) if (at % 3 > 0) numbers.add(url, at);
  const found = new Int32Array(urls.length);
  numbers.find(urls[1] as string);
  numbers.findAll(urls, found);
  expect([...found]).toEqual(urls.map((_, at) => (at % 3 > 0 ? at : -1)));
  for (const [at, url] of urls.entries()) expect(numbers.find(url)).toBe(at % 3 > 0 ? at : -1);
});

test('a URL asked for before many others is the same after them', () => {
  const numbers = new UrlNumbers();
  numbers.add('/a', 0);
  numbers.add('/b', 1);
  numbers.findAll(['/b'], new Int32Array(1));
  expect(numbers.find('/b')).toBe(1);
  numbers.findAll(['/a'], new Int32Array(1));
  expect(numbers.find('/b')).toBe(1);
});

test.each([1_000, 1_363, 2_044, 4_000, 4_096, 9_000])(
  'tells apart the last letters of URLs of %s beyond ASCII',
  (length) => {
    const numbers = new UrlNumbers();
    const urls = ['a', 'b', '\u4e00', '\u4e01'].map((last) => `${'é'.repeat(length - 1)}${last}`);
    for (const [at, url] of urls.entries()) numbers.add(url, at);
    expect(urls.map((url) => numbers.find(url))).toEqual([0, 1, 2, 3]);
  },
);
