import { expect, test } from 'vitest';
import type { PageRecord } from '../../../src/core/pages/page.ts';
import { KnownUrl } from '../../../src/io/crawler/journal/known-url.ts';
import { skippedRecord } from '../../../src/io/crawler/parsing/page-record.ts';
import { type Landing, Redirects } from '../../../src/io/crawler/redirects.ts';

const root = 'https://example.fr/';
const record = (path: string): PageRecord => ({
  ...skippedRecord(new KnownUrl(root + path, 'link', 0, 0), ''),
  error: null,
});

function book(landings: Record<string, Landing>) {
  const written: [string, string | null, number | null, string | null][] = [];
  const redirects = new Redirects(
    (url) => landings[url.slice(root.length)] ?? 'outside',
    (one) =>
      written.push([
        one.url.slice(root.length),
        one.redirectTo?.slice(root.length) ?? null,
        one.redirectHops,
        one.error,
      ]),
  );
  return { redirects, written, landings, hold: (from: string, to: string) => redirects.add(record(from), root + to) };
}

test('a chain is written when its end is known, each hop with its own count', () => {
  const { redirects, written, landings, hold } = book({ b: 'pending', c: 'pending' });
  hold('a', 'b');
  hold('b', 'c');
  expect(written).toEqual([]);
  landings.c = 'settled';
  redirects.settled(`${root}c`);
  expect([...written].sort((left, right) => (left[0] < right[0] ? -1 : 1))).toEqual([
    ['a', 'c', 2, null],
    ['b', 'c', 1, null],
  ]);
});

test('a chain that leaves the site ends there', () => {
  const { written, hold } = book({});
  hold('a', 'elsewhere');
  expect(written).toEqual([['a', 'elsewhere', 1, null]]);
});

test('every member of a loop is reported as a loop', () => {
  const { written, hold } = book({ a: 'pending', b: 'pending' });
  hold('a', 'b');
  hold('b', 'a');
  expect([...written].sort((left, right) => (left[0] < right[0] ? -1 : 1))).toEqual([
    ['a', null, null, 'loop'],
    ['b', null, null, 'loop'],
  ]);
});

test('a redirect to itself is a loop', () => {
  const { written, hold } = book({ a: 'pending' });
  hold('a', 'a');
  expect(written).toEqual([['a', null, null, 'loop']]);
});

test('a chain that is too long is reported as such', () => {
  const { written, hold } = book({ b: 'given-up' });
  hold('a', 'b');
  expect(written).toEqual([['a', null, null, 'too-many-redirects']]);
});

test('at the end of the crawl, unfinished chains are written as far as they are known', () => {
  const { redirects, written, hold } = book({ b: 'pending' });
  hold('a', 'b');
  redirects.flush();
  expect(written).toEqual([['a', 'b', 1, null]]);
});
