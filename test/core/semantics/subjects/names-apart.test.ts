import { expect, test } from 'vitest';
import { namesApart } from '../../../../src/core/semantics/subjects/names-apart.ts';

const site = { parts: new Set(['fernbank']) };
const at = (path: string): string => `https://example.com${path}`;
const named = (pages: Readonly<Record<string, readonly [title: string | null, heading: string | null]>>) => {
  const called = Object.entries(pages).map(([path, [title, heading]]) => ({ url: at(path), title, heading }));
  return Object.keys(pages).map((path) => namesApart(called, site).get(at(path)));
};

test('a page has its title without the name of the site, else its heading, else the words of its address', () => {
  expect(
    named({
      '/a.html': ['Bowls | Fernbank', 'Hand-thrown bowls'],
      '/b.html': ['Fernbank', 'Our glazes'],
      '/c.html': [null, 'Courses'],
      '/legal/about-us.html': ['', null],
      '/r%C3%A9sum%C3%A9': [null, null],
    }),
  ).toEqual(['Bowls', 'Our glazes', 'Courses', 'About us', 'Résumé']);
});

test('pages with one title are told apart by their headings, and the banner of the site is none', () => {
  const banner = { '/x': ['Kiln', 'Welcome'], '/y': ['Wheel', 'Welcome'], '/z': ['Clay', 'Welcome'] } as const;
  expect(
    named({
      '/a': ['Prices', 'For schools'],
      '/b': ['Prices', 'Prices for clubs'],
      '/c': ['Prices', 'Welcome'],
      ...banner,
    }),
  ).toEqual(['Prices – For schools', 'Prices for clubs', 'Prices – c', 'Kiln', 'Wheel', 'Clay']);
});

test('pages with one title and heading are told apart by the words of their addresses, and the page above them keeps the name', () => {
  const same = ['Repair', 'Repair'] as const;
  expect(named({ '/repair': same, '/repair/old-roofs.html': same, '/repair/roofs?page=2': same })).toEqual([
    'Repair',
    'Repair – old roofs',
    'Repair – page 2',
  ]);
  expect(named({ '/': same, '/index.html': same })).toEqual(['Repair', 'Repair – index']);
  expect(named({ '/r.html': same, '/r.html?for=roofs': same })).toEqual(['Repair', 'Repair – for roofs']);
  expect(named({ '/fr/repair': same, '/en/repair': same })).toEqual(['Repair – fr', 'Repair – en']);
});

test('no page takes the name that another has alone, and only then the address is shown', () => {
  const same = ['Repair', null] as const;
  expect(named({ '/a/roofs': same, '/b/roofs': same, '/x': ['Repair a', null] })).toEqual([
    'Repair (/a/roofs)',
    'Repair – b',
    'Repair a',
  ]);
  expect(named({ '/a': same, '/A': same })).toEqual(['Repair (/a)', 'Repair (/A)']);
});
