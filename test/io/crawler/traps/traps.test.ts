import { describe, expect, test } from 'vitest';
import { repeatsItself } from '../../../../src/io/crawler/traps/circles.ts';
import { type SeenPage, type LinkedUrl, Traps } from '../../../../src/io/crawler/traps/traps.ts';

const none = { circles: false, templates: false, queries: false };
const root = 'https://example.fr';

/** Reports a page; returns true when that closed a space. */
function seen(traps: Traps, url: string, template: string, more: Partial<SeenPage> = {}): boolean {
  const before = traps.facts.length;
  traps.countPage({ url, template, selfLinked: false, listed: false, novel: true, declaredVariant: false, ...more });
  traps.settle();
  return traps.facts.length > before;
}

function suspect(url: string, parent: LinkedUrl | null = null, echoes = 0): LinkedUrl {
  return { url, parent, echoes };
}

describe('rule 1: paths that repeat themselves', () => {
  const traps = new Traps({ ...none, circles: true });
  test.each(['/a/a/a/', '/x/a/a/a', '/a/b/a/b/a/b', `/${'s/'.repeat(31)}`])('%s is rejected', (path) => {
    expect(traps.rejectsCircle(root + path)).toBe(true);
  });
  test.each(['/a/a/', '/a/b/a/b', '/2026/01/01/', '/', '//'])('%s is accepted', (path) =>
    expect(repeatsItself(path)).toBe(false),
  );
  test('the rejected pattern is reported', () =>
    expect(traps.facts[0]).toMatchObject({ rule: 'circle', pattern: '/a…' }));
});

describe('rule 2: one pattern, one template', () => {
  test('the 101st page with one template closes the pattern', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let month = 1; month <= 100; month++) expect(seen(traps, `${root}/agenda/${month}`, 'same')).toBe(false);
    expect(traps.isClosed(suspect(`${root}/agenda/999`))).toBe(false);
    expect(seen(traps, `${root}/agenda/101`, 'same')).toBe(true);
    expect(traps.isClosed(suspect(`${root}/agenda/999`))).toBe(true);
    expect(traps.isClosed(suspect(`${root}/blog/999`))).toBe(false);
    expect(traps.facts).toEqual([
      {
        pattern: '/agenda/#',
        rule: 'template',
        examples: [1, 10, 100, 101, 11].map((month) => `${root}/agenda/${month}`),
      },
    ]);
  });
  test('among pages of two templates, the 101st page of one of them closes it too', () => {
    const traps = new Traps({ ...none, templates: true });
    seen(traps, `${root}/agenda/200`, 'a fair');
    for (let month = 1; month <= 100; month++) expect(seen(traps, `${root}/agenda/${month}`, 'same')).toBe(false);
    seen(traps, `${root}/agenda/0`, 'a fair');
    expect(traps.facts).toEqual([]);
    expect(seen(traps, `${root}/agenda/101`, 'same')).toBe(true);
  });

  describe('pages with one template that link to one another', () => {
    const chain = (from: number, to: number, more: Partial<SeenPage>, others = 50): Traps => {
      const traps = new Traps({ ...none, templates: true });
      for (let page = 0; page < others; page++)
        seen(traps, `${root}/page-${'abcdefghij'[page % 10]}${page}`, `words ${page}`);
      for (let month = from; month <= to; month++) {
        seen(traps, `${root}/agenda/${month}`, 'same', { selfLinked: true, ...more });
      }
      return traps;
    };
    test('the 4th closes the pattern when they made nothing else known', () => {
      expect(chain(2, 4, { novel: false }).facts).toEqual([]);
      expect(chain(2, 5, { novel: false }).isClosed(suspect(`${root}/agenda/9`))).toBe(true);
    });
    test('the 11th closes it where one was novel, or where the site is small', () => {
      for (const [novel, others] of [
        [true, 50],
        [false, 49],
      ] as const) {
        expect(chain(2, 11, { novel }, others).facts).toEqual([]);
        expect(chain(2, 12, { novel }, others).facts).toHaveLength(1);
      }
    });
    test('100 that a list links to do not', () => {
      expect(chain(1, 100, { selfLinked: false, novel: false }).facts).toEqual([]);
    });
    test('from the 2nd on their pattern is suspect, until one differs', () => {
      const next = suspect(`${root}/agenda/4`, suspect(`${root}/agenda/3`));
      expect(chain(2, 2, { novel: false }).suspectSpaces(next)).toEqual([]);
      const traps = chain(2, 3, { novel: false });
      expect(traps.suspectSpaces(next)).toEqual(['/agenda/#']);
      expect(traps.suspectSpaces(suspect(`${root}/agenda/4`, suspect(`${root}/liste`)))).toEqual([]);
      seen(traps, `${root}/agenda/4`, 'a fair in the village');
      expect(traps.suspectSpaces(next)).toEqual([]);
    });
  });
  test('the verdict on the pages of one wave does not depend on their order', () => {
    const pages: SeenPage[] = [1, 2, 3, 4, 5].map((month) => ({
      url: `${root}/agenda/${month}`,
      template: month === 3 ? 'a fair' : 'same',
      selfLinked: true,
      listed: false,
      novel: false,
      declaredVariant: false,
    }));
    for (const order of [pages, [...pages].reverse()]) {
      const traps = new Traps({ ...none, templates: true });
      for (const page of order) traps.countPage(page);
      traps.settle();
      expect(traps.facts).toEqual([]);
    }
  });
  test('pages that a sitemap lists do not close a pattern', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let page = 1; page <= 200; page++) seen(traps, `${root}/lot/${page}`, 'same', { listed: true });
    expect(traps.facts).toEqual([]);
  });
  test('thousands of pages with distinct texts that link to one another do not close their pattern', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let page = 1; page <= 2_010; page++)
      expect(seen(traps, `${root}/p${page}`, `text ${page}`, { selfLinked: true, novel: false })).toBe(false);
  });
  test('pages with distinct texts do not close a pattern', () => {
    const traps = new Traps({ ...none, templates: true });
    for (let page = 0; page < 1000; page++) seen(traps, `${root}/produit/${page}`, `template ${page}`);
    expect(traps.facts).toEqual([]);
  });
  test('every path around one circle has one pattern', () => {
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
    expect(traps.isClosed(suspect(`${root}/boucle/y/x/y/y/`))).toBe(true);
  });
});

describe('rule 3: query variants that change nothing', () => {
  test('the 201st variant of a path with under 10 % new templates closes the path', () => {
    const traps = new Traps({ ...none, queries: true });
    for (let variant = 1; variant <= 200; variant++)
      seen(traps, `${root}/liste?p${variant}=1`, variant % 11 === 0 ? `new ${variant}` : 'same');
    expect(traps.isClosed(suspect(`${root}/liste?z=1`))).toBe(false);
    seen(traps, `${root}/liste?p201=1`, 'same');
    expect(traps.isClosed(suspect(`${root}/liste?z=1`))).toBe(true);
    expect(traps.isClosed(suspect(`${root}/liste`))).toBe(false);
  });
  test('10 % of new templates keep it open', () => {
    const traps = new Traps({ ...none, queries: true });
    for (let variant = 1; variant <= 400; variant++)
      seen(traps, `${root}/liste?p${variant}=1`, variant % 9 === 0 ? `new ${variant}` : 'same');
    expect(traps.isClosed(suspect(`${root}/liste?z=1`))).toBe(false);
  });
});

describe('rule 3, early: trials of parameters', () => {
  const site = (isRead = (_url: string): boolean => true): Traps => {
    const traps = new Traps({ ...none, queries: true }, isRead);
    for (let path = 0; path < 20; path++) seen(traps, `${root}/rayon-${path}/`, `rayon ${path}`);
    return traps;
  };
  const variant = (traps: Traps, path: number, query: string, more: Partial<SeenPage> = {}): boolean =>
    seen(traps, `${root}/rayon-${path}/?${query}`, `rayon ${path}`, more);

  test('two values on two paths close a parameter whose pages are declared variants', () => {
    const traps = site();
    expect(variant(traps, 0, 'tri=prix', { declaredVariant: true })).toBe(false);
    expect(variant(traps, 1, 'tri=nom', { declaredVariant: true })).toBe(true);
    expect(traps.facts).toMatchObject([{ pattern: '*?tri', rule: 'variant' }]);
    expect(traps.isClosed(suspect(`${root}/rayon-9/?tri=date`))).toBe(true);
    expect(traps.isClosed(suspect(`${root}/rayon-9/?page=2`))).toBe(false);
  });
  test('a closed parameter whose pages were all declared variants hides no link; another one might', () => {
    const traps = site();
    variant(traps, 0, 'replytocom=12', { declaredVariant: true });
    variant(traps, 1, 'replytocom=13', { declaredVariant: true });
    for (let path = 0; path < 4; path++) variant(traps, path, `sid=${path}`);
    expect(traps.isVariant(suspect(`${root}/rayon-9/?replytocom=14`))).toBe(true);
    expect(traps.isVariant(suspect(`${root}/rayon-9/?sid=9`))).toBe(false);
  });
  test('filters that show a part of their list are closed too, but not one that makes something new known', () => {
    const filtered = (novel: boolean): Traps => {
      const traps = site();
      for (let path = 0; path < 2; path++)
        seen(traps, `${root}/rayon-${path}/?q=${path}`, `some of ${path}`, { declaredVariant: true, novel });
      return traps;
    };
    expect(filtered(true).facts).toEqual([]);
    expect(filtered(false).facts).toMatchObject([{ pattern: '*?q', rule: 'query' }]);
    expect(filtered(false).isVariant(suspect(`${root}/rayon-9/?q=9`))).toBe(false);
  });
  test('four paths close a parameter whose pages declare nothing', () => {
    const traps = site();
    for (let path = 0; path < 3; path++) expect(variant(traps, path, `tri=${path}`)).toBe(false);
    expect(variant(traps, 3, 'tri=3')).toBe(true);
  });
  test('a single value takes ten paths: ?page=1 proves nothing against ?page=2', () => {
    const traps = site();
    for (let path = 0; path < 9; path++) expect(variant(traps, path, 'page=1', { declaredVariant: true })).toBe(false);
    expect(variant(traps, 9, 'page=1', { declaredVariant: true })).toBe(true);
  });
  test('three values close a parameter on their path', () => {
    const traps = site();
    for (const value of [1, 2]) variant(traps, 0, `sid=${value}`);
    expect(traps.facts).toEqual([]);
    variant(traps, 0, 'sid=3');
    expect(traps.isClosed(suspect(`${root}/rayon-0/?sid=4`))).toBe(true);
    expect(traps.isClosed(suspect(`${root}/rayon-1/?sid=4`))).toBe(false);
  });
  test('one page that differs from the others of its path keeps its parameter open for good', () => {
    const traps = site();
    expect(traps.suspectSpaces(suspect(`${root}/rayon-0/?page=2`))).toEqual(['*?page']);
    seen(traps, `${root}/rayon-0/?page=2`, 'other words', { declaredVariant: true });
    for (let path = 0; path < 20; path++) variant(traps, path, `page=${path}`, { declaredVariant: true });
    expect(traps.facts).toEqual([]);
    expect(traps.suspectSpaces(suspect(`${root}/rayon-9/?page=2`))).toEqual([]);
  });
  test('the first page of a path proves nothing, the second does', () => {
    const traps = new Traps({ ...none, queries: true });
    seen(traps, `${root}/fiche?id=1`, 'one');
    expect(traps.suspectSpaces(suspect(`${root}/fiche?id=2`))).toEqual(['*?id']);
    seen(traps, `${root}/fiche?id=2`, 'two');
    expect(traps.suspectSpaces(suspect(`${root}/fiche?id=3`))).toEqual([]);
  });
  test('a closed parameter does not close a page that exists with it only', () => {
    const traps = site((url) => !url.endsWith('/fiche'));
    variant(traps, 0, 'id=1', { declaredVariant: true });
    variant(traps, 1, 'id=2', { declaredVariant: true });
    expect(traps.isClosed(suspect(`${root}/rayon-5/?id=7`))).toBe(true);
    expect(traps.isClosed(suspect(`${root}/fiche?id=7`))).toBe(false);
  });
  test('a value and a path that were tried are not informative', () => {
    const traps = site();
    variant(traps, 0, 'tri=prix');
    expect(traps.isInformative(suspect(`${root}/rayon-1/?tri=prix`))).toBe(false);
    expect(traps.isInformative(suspect(`${root}/rayon-0/?tri=nom`))).toBe(false);
    expect(traps.isInformative(suspect(`${root}/rayon-1/?tri=nom`))).toBe(true);
  });
});

describe('pages within a folder that repeat the page that links to them', () => {
  const home = suspect(`${root}/boucle/`);
  const once = suspect(`${root}/boucle/x/`, home, 1);
  const twice = suspect(`${root}/boucle/x/y/`, once, 2);
  test('two in a row close the folder of the first', () => {
    const traps = new Traps({ ...none, templates: true });
    traps.countEcho(once);
    expect(traps.suspectSpaces(twice)).toEqual(['/boucle/*']);
    traps.settle();
    expect(traps.isClosed(twice)).toBe(false);
    traps.countEcho(twice);
    traps.settle();
    expect(traps.isClosed(suspect(`${root}/boucle/x/z/`, once))).toBe(true);
    expect(traps.isClosed(suspect(`${root}/boucle/z/`, home))).toBe(false);
    expect(traps.isClosed(suspect(`${root}/ailleurs`, once))).toBe(false);
  });
  test('a different page among them keeps it open', () => {
    const traps = new Traps({ ...none, templates: true });
    traps.countEcho({ ...twice, echoes: 0 });
    traps.countEcho(twice);
    traps.settle();
    expect(traps.facts).toEqual([]);
    expect(traps.suspectSpaces(twice)).toEqual([]);
  });
});

test('a space that an interrupted crawl closed stays closed', () => {
  const traps = new Traps();
  traps.restore([{ pattern: '/agenda/#', rule: 'template', examples: [] }]);
  expect(traps.isClosed(suspect(`${root}/agenda/3`))).toBe(true);
});
