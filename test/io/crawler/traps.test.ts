import { describe, expect, test } from '@jest/globals';
import { type SeenPage, Traps, walksInCircles } from '../../../src/io/crawler/traps.ts';

const none = { circles: false, templates: false, queries: false };
const root = 'https://example.fr';

function seen(traps: Traps, url: string, template: string, more: Partial<SeenPage> = {}): boolean {
  return traps.seen({ url, template, from: null, listed: false, ...more });
}

describe('rule 1: walking in circles', () => {
  const traps = new Traps({ ...none, circles: true });
  test.each(['/a/a/a/', '/x/a/a/a', '/a/b/a/b/a/b', `/${'s/'.repeat(31)}`])('%s is refused', (path) => {
    expect(traps.circles(root + path)).toBe(true);
  });
  test.each(['/a/a/', '/a/b/a/b', '/2026/01/01/', '/', '//'])('%s is believed', (path) =>
    expect(walksInCircles(path)).toBe(false),
  );
  test('what was refused is said', () => expect(traps.facts[0]).toMatchObject({ rule: 'circle', pattern: '/a…' }));
});

describe('rule 2: one pattern, one template', () => {
  test('the 101st page alike closes the pattern', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let month = 1; month <= 100; month++) expect(seen(traps, `${root}/agenda/${month}`, 'same')).toBe(false);
    expect(traps.refuses(`${root}/agenda/999`)).toBe(false);
    expect(seen(traps, `${root}/agenda/101`, 'same')).toBe(true);
    expect(traps.refuses(`${root}/agenda/999`)).toBe(true);
    expect(traps.refuses(`${root}/blog/999`)).toBe(false);
    expect(traps.facts).toEqual([
      { pattern: '/agenda/#', rule: 'template', examples: [1, 2, 3, 4, 5].map((month) => `${root}/agenda/${month}`) },
    ]);
  });
  test('11 pages all alike that found one another close it early, those that a list found do not', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let page = 1; page <= 50; page++) seen(traps, `${root}/lot/${page}`, 'same', { from: `${root}/lots` });
    expect(traps.facts).toEqual([]);
    for (let month = 2; month <= 11; month++) {
      expect(seen(traps, `${root}/agenda/${month}`, 'same', { from: `${root}/agenda/${month - 1}` })).toBe(false);
    }
    expect(seen(traps, `${root}/agenda/12`, 'same', { from: `${root}/agenda/11` })).toBe(true);
  });
  test('pages that a sitemap lists close nothing', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let page = 1; page <= 200; page++) seen(traps, `${root}/lot/${page}`, 'same', { listed: true });
    expect(traps.facts).toEqual([]);
  });
  test('pages with words of their own close nothing', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let page = 0; page < 1000; page++) seen(traps, `${root}/produit/${page}`, `template ${page}`);
    expect(traps.facts).toEqual([]);
  });
  test('every walk around one circle is one pattern', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let walk = 0; walk <= 110; walk++) {
      const path = walk
        .toString(2)
        .padStart(8, '0')
        .split('')
        .map((bit) => (bit === '0' ? 'x' : 'y'))
        .join('/');
      seen(traps, `${root}/boucle/${path}/`, 'same');
    }
    expect(traps.refuses(`${root}/boucle/y/x/y/y/`)).toBe(true);
  });
});

describe('rule 3: query variants that bring nothing', () => {
  test('the 201st variant of a path with under 10 % new templates closes the path', () => {
    const traps = new Traps({ ...none, queries: true });
    for (let variant = 1; variant <= 200; variant++)
      seen(traps, `${root}/liste?p${variant}=1`, variant % 11 === 0 ? `new ${variant}` : 'same');
    expect(traps.refuses(`${root}/liste?z=1`)).toBe(false);
    seen(traps, `${root}/liste?p201=1`, 'same');
    expect(traps.refuses(`${root}/liste?z=1`)).toBe(true);
    expect(traps.refuses(`${root}/liste`)).toBe(false);
  });
  test('10 % of new templates keep it open', () => {
    const traps = new Traps({ ...none, queries: true });
    for (let variant = 1; variant <= 400; variant++)
      seen(traps, `${root}/liste?p${variant}=1`, variant % 9 === 0 ? `new ${variant}` : 'same');
    expect(traps.refuses(`${root}/liste?z=1`)).toBe(false);
  });
  test('a parameter that brought nothing in 11 variants, wherever it stands, is closed for the site', () => {
    const traps = new Traps({ ...none, queries: true });
    for (let path = 0; path < 11; path++) seen(traps, `${root}/rayon-${path}/`, `rayon ${path}`);
    for (let path = 0; path < 10; path++) seen(traps, `${root}/rayon-${path}/?tri=prix`, `rayon ${path}`);
    expect(traps.refuses(`${root}/autre/?tri=nom`)).toBe(false);
    seen(traps, `${root}/rayon-10/?tri=prix`, 'rayon 10');
    expect(traps.refuses(`${root}/autre/?tri=nom`)).toBe(true);
    expect(traps.refuses(`${root}/autre/?page=2`)).toBe(false);
  });
});

test('what an interrupted crawl had closed stays closed', () => {
  const traps = new Traps();
  traps.restore([{ pattern: '/agenda/#', rule: 'template', examples: [] }]);
  expect(traps.refuses(`${root}/agenda/3`)).toBe(true);
});
