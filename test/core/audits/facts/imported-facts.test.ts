import { expect, test } from 'vitest';
import {
  importedAddresses,
  hasVisitsOrImpressions,
  relocated,
} from '../../../../src/core/audits/facts/imported-facts.ts';

const known = {
  files: [],
  search: new Map([['http://exemple.fr/b', { clicks: 0, impressions: 4, position: 9 }]]),
  visits: new Map([['http://exemple.fr/a', 2]]),
  robots: null,
  crawled: null,
};

test('the most visited addresses come first, each once, at most the number wanted', () => {
  expect(importedAddresses(known, 10)).toEqual(['http://exemple.fr/b', 'http://exemple.fr/a']);
  expect(importedAddresses(known, 1)).toEqual(['http://exemple.fr/b']);
});

test('an address with parameters that only a log names is left out', () => {
  const visits = new Map([
    ['http://exemple.fr/a?sid=1', 9],
    ['http://exemple.fr/b?p=2', 1],
  ]);
  const search = new Map([['http://exemple.fr/b?p=2', { clicks: 1, impressions: 5, position: null }]]);
  expect(importedAddresses({ ...known, visits, search }, 10)).toEqual(['http://exemple.fr/b?p=2']);
});

test('an address that people visit or see in results has visits or impressions', () => {
  expect(['/a', '/b', '/c'].map((path) => hasVisitsOrImpressions(`http://exemple.fr${path}`, known))).toEqual([
    true,
    true,
    false,
  ]);
  expect(hasVisitsOrImpressions('http://exemple.fr/a', null)).toBe(false);
});

test('addresses follow the site to the origin its start redirects to', () => {
  const moved = relocated(known, 'http://exemple.fr', 'https://www.exemple.fr');
  expect(importedAddresses(moved, 10).sort()).toEqual(['https://www.exemple.fr/a', 'https://www.exemple.fr/b']);
  expect(relocated(known, 'http://exemple.fr', 'http://exemple.fr')).toBe(known);
});
