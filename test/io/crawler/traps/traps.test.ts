import { describe, expect, test } from '@jest/globals';
import { walksInCircles } from '../../../../src/io/crawler/traps/circles.ts';
import { type SeenPage, type Suspect, Traps } from '../../../../src/io/crawler/traps/traps.ts';

const none = { circles: false, templates: false, queries: false };
const root = 'https://example.fr';

/** Tells of a page; answers true when that closed a space. */
function seen(traps: Traps, url: string, template: string, more: Partial<SeenPage> = {}): boolean {
  const before = traps.facts.length;
  traps.seen({ url, template, selfMade: false, listed: false, brings: true, declared: false, ...more });
  traps.settle();
  return traps.facts.length > before;
}

function suspect(url: string, parent: Suspect | null = null, echoes = 0): Suspect {
  return { url, parent, echoes };
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
    expect(traps.refuses(suspect(`${root}/agenda/999`))).toBe(false);
    expect(seen(traps, `${root}/agenda/101`, 'same')).toBe(true);
    expect(traps.refuses(suspect(`${root}/agenda/999`))).toBe(true);
    expect(traps.refuses(suspect(`${root}/blog/999`))).toBe(false);
    expect(traps.facts).toEqual([
      {
        pattern: '/agenda/#',
        rule: 'template',
        examples: [1, 10, 100, 101, 11].map((month) => `${root}/agenda/${month}`),
      },
    ]);
  });
  test('among pages of two templates, the 101st of one of them does too', () => {
    const traps = new Traps({ ...none, templates: true });
    seen(traps, `${root}/agenda/200`, 'a fair');
    for (let month = 1; month <= 100; month++) expect(seen(traps, `${root}/agenda/${month}`, 'same')).toBe(false);
    seen(traps, `${root}/agenda/0`, 'a fair');
    expect(traps.facts).toEqual([]);
    expect(seen(traps, `${root}/agenda/101`, 'same')).toBe(true);
  });

  describe('pages all alike that found one another', () => {
    const chain = (from: number, to: number, more: Partial<SeenPage>, others = 50): Traps => {
      const traps = new Traps({ ...none, templates: true });
      for (let page = 0; page < others; page++)
        seen(traps, `${root}/page-${'abcdefghij'[page % 10]}${page}`, `words ${page}`);
      for (let month = from; month <= to; month++) {
        seen(traps, `${root}/agenda/${month}`, 'same', { selfMade: true, ...more });
      }
      return traps;
    };
    test('the 4th closes the pattern when nothing else became known from them', () => {
      expect(chain(2, 4, { brings: false }).facts).toEqual([]);
      expect(chain(2, 5, { brings: false }).refuses(suspect(`${root}/agenda/9`))).toBe(true);
    });
    test('the 11th closes it where it brought something, or where the site is small', () => {
      for (const [brings, others] of [
        [true, 50],
        [false, 49],
      ] as const) {
        expect(chain(2, 11, { brings }, others).facts).toEqual([]);
        expect(chain(2, 12, { brings }, others).facts).toHaveLength(1);
      }
    });
    test('the 100 that a list found do not', () => {
      expect(chain(1, 100, { selfMade: false, brings: false }).facts).toEqual([]);
    });
    test('from the 2nd on they are in doubt, until one differs', () => {
      const next = suspect(`${root}/agenda/4`, suspect(`${root}/agenda/3`));
      expect(chain(2, 2, { brings: false }).doubts(next)).toEqual([]);
      const traps = chain(2, 3, { brings: false });
      expect(traps.doubts(next)).toEqual(['/agenda/#']);
      expect(traps.doubts(suspect(`${root}/agenda/4`, suspect(`${root}/liste`)))).toEqual([]);
      seen(traps, `${root}/agenda/4`, 'a fair in the village');
      expect(traps.doubts(next)).toEqual([]);
    });
  });
  test('what the pages of one wave prove does not depend on their order', () => {
    const pages: SeenPage[] = [1, 2, 3, 4, 5].map((month) => ({
      url: `${root}/agenda/${month}`,
      template: month === 3 ? 'a fair' : 'same',
      selfMade: true,
      listed: false,
      brings: false,
      declared: false,
    }));
    for (const order of [pages, [...pages].reverse()]) {
      const traps = new Traps({ ...none, templates: true });
      for (const page of order) traps.seen(page);
      traps.settle();
      expect(traps.facts).toEqual([]);
    }
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
    expect(traps.refuses(suspect(`${root}/boucle/y/x/y/y/`))).toBe(true);
  });
});

describe('rule 3: query variants that bring nothing', () => {
  test('the 201st variant of a path with under 10 % new templates closes the path', () => {
    const traps = new Traps({ ...none, queries: true });
    for (let variant = 1; variant <= 200; variant++)
      seen(traps, `${root}/liste?p${variant}=1`, variant % 11 === 0 ? `new ${variant}` : 'same');
    expect(traps.refuses(suspect(`${root}/liste?z=1`))).toBe(false);
    seen(traps, `${root}/liste?p201=1`, 'same');
    expect(traps.refuses(suspect(`${root}/liste?z=1`))).toBe(true);
    expect(traps.refuses(suspect(`${root}/liste`))).toBe(false);
  });
  test('10 % of new templates keep it open', () => {
    const traps = new Traps({ ...none, queries: true });
    for (let variant = 1; variant <= 400; variant++)
      seen(traps, `${root}/liste?p${variant}=1`, variant % 9 === 0 ? `new ${variant}` : 'same');
    expect(traps.refuses(suspect(`${root}/liste?z=1`))).toBe(false);
  });
});

describe('rule 3, early: parameters on trial', () => {
  const site = (isRead = (_url: string): boolean => true): Traps => {
    const traps = new Traps({ ...none, queries: true }, isRead);
    for (let path = 0; path < 20; path++) seen(traps, `${root}/rayon-${path}/`, `rayon ${path}`);
    return traps;
  };
  const variant = (traps: Traps, path: number, query: string, more: Partial<SeenPage> = {}): boolean =>
    seen(traps, `${root}/rayon-${path}/?${query}`, `rayon ${path}`, more);

  test('two values on two paths close a parameter whose pages call themselves variants', () => {
    const traps = site();
    expect(variant(traps, 0, 'tri=prix', { declared: true })).toBe(false);
    expect(variant(traps, 1, 'tri=nom', { declared: true })).toBe(true);
    expect(traps.facts).toMatchObject([{ pattern: '*?tri', rule: 'variant' }]);
    expect(traps.refuses(suspect(`${root}/rayon-9/?tri=date`))).toBe(true);
    expect(traps.refuses(suspect(`${root}/rayon-9/?page=2`))).toBe(false);
  });
  test('what repeats its page and says so hides no link; what says nothing of itself might', () => {
    const traps = site();
    variant(traps, 0, 'replytocom=12', { declared: true });
    variant(traps, 1, 'replytocom=13', { declared: true });
    for (let path = 0; path < 4; path++) variant(traps, path, `sid=${path}`);
    expect(traps.repeats(suspect(`${root}/rayon-9/?replytocom=14`))).toBe(true);
    expect(traps.repeats(suspect(`${root}/rayon-9/?sid=9`))).toBe(false);
  });
  test('filters that show fewer of the products of their list close too, but one that leads to something new does not', () => {
    const filtered = (brings: boolean): Traps => {
      const traps = site();
      for (let path = 0; path < 2; path++)
        seen(traps, `${root}/rayon-${path}/?q=${path}`, `some of ${path}`, { declared: true, brings });
      return traps;
    };
    expect(filtered(true).facts).toEqual([]);
    expect(filtered(false).facts).toMatchObject([{ pattern: '*?q', rule: 'query' }]);
    expect(filtered(false).repeats(suspect(`${root}/rayon-9/?q=9`))).toBe(false);
  });
  test('four paths close one whose pages say nothing', () => {
    const traps = site();
    for (let path = 0; path < 3; path++) expect(variant(traps, path, `tri=${path}`)).toBe(false);
    expect(variant(traps, 3, 'tri=3')).toBe(true);
  });
  test('one value alone takes ten paths: ?page=1 proves nothing against ?page=2', () => {
    const traps = site();
    for (let path = 0; path < 9; path++) expect(variant(traps, path, 'page=1', { declared: true })).toBe(false);
    expect(variant(traps, 9, 'page=1', { declared: true })).toBe(true);
  });
  test('three values close a parameter on their path', () => {
    const traps = site();
    for (const value of [1, 2]) variant(traps, 0, `sid=${value}`);
    expect(traps.facts).toEqual([]);
    variant(traps, 0, 'sid=3');
    expect(traps.refuses(suspect(`${root}/rayon-0/?sid=4`))).toBe(true);
    expect(traps.refuses(suspect(`${root}/rayon-1/?sid=4`))).toBe(false);
  });
  test('one page that differs from the others of its path proves its parameter for good', () => {
    const traps = site();
    expect(traps.doubts(suspect(`${root}/rayon-0/?page=2`))).toEqual(['*?page']);
    seen(traps, `${root}/rayon-0/?page=2`, 'other words', { declared: true });
    for (let path = 0; path < 20; path++) variant(traps, path, `page=${path}`, { declared: true });
    expect(traps.facts).toEqual([]);
    expect(traps.doubts(suspect(`${root}/rayon-9/?page=2`))).toEqual([]);
  });
  test('the first page of a path proves nothing, the second does', () => {
    const traps = new Traps({ ...none, queries: true });
    seen(traps, `${root}/fiche?id=1`, 'one');
    expect(traps.doubts(suspect(`${root}/fiche?id=2`))).toEqual(['*?id']);
    seen(traps, `${root}/fiche?id=2`, 'two');
    expect(traps.doubts(suspect(`${root}/fiche?id=3`))).toEqual([]);
  });
  test('a closed parameter says nothing of a page that exists with it only', () => {
    const traps = site((url) => !url.endsWith('/fiche'));
    variant(traps, 0, 'id=1', { declared: true });
    variant(traps, 1, 'id=2', { declared: true });
    expect(traps.refuses(suspect(`${root}/rayon-5/?id=7`))).toBe(true);
    expect(traps.refuses(suspect(`${root}/fiche?id=7`))).toBe(false);
  });
  test('a value and a path that were tried tell nothing new', () => {
    const traps = site();
    variant(traps, 0, 'tri=prix');
    expect(traps.informs(suspect(`${root}/rayon-1/?tri=prix`))).toBe(false);
    expect(traps.informs(suspect(`${root}/rayon-0/?tri=nom`))).toBe(false);
    expect(traps.informs(suspect(`${root}/rayon-1/?tri=nom`))).toBe(true);
  });
});

describe('pages that repeat below themselves the page that found them', () => {
  const home = suspect(`${root}/boucle/`);
  const once = suspect(`${root}/boucle/x/`, home, 1);
  const twice = suspect(`${root}/boucle/x/y/`, once, 2);
  test('twice in a row close the space below the first', () => {
    const traps = new Traps({ ...none, templates: true });
    traps.echoed(once);
    expect(traps.doubts(twice)).toEqual(['/boucle/*']);
    traps.settle();
    expect(traps.refuses(twice)).toBe(false);
    traps.echoed(twice);
    traps.settle();
    expect(traps.refuses(suspect(`${root}/boucle/x/z/`, once))).toBe(true);
    expect(traps.refuses(suspect(`${root}/boucle/z/`, home))).toBe(false);
    expect(traps.refuses(suspect(`${root}/ailleurs`, once))).toBe(false);
  });
  test('another page among them keeps it open', () => {
    const traps = new Traps({ ...none, templates: true });
    traps.echoed({ ...twice, echoes: 0 });
    traps.echoed(twice);
    traps.settle();
    expect(traps.facts).toEqual([]);
    expect(traps.doubts(twice)).toEqual([]);
  });
});

test('what an interrupted crawl had closed stays closed', () => {
  const traps = new Traps();
  traps.restore([{ pattern: '/agenda/#', rule: 'template', examples: [] }]);
  expect(traps.refuses(suspect(`${root}/agenda/3`))).toBe(true);
});
