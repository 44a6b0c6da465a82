import { expect, test } from 'vitest';
import { isKeptCopy, markedCopies, twinPages } from '../../../../src/core/audits/classification/twin-pages.ts';
import { pathOf } from '../../../../src/core/audits/wording.ts';
import { absolute, type PageLiteral, siteOf } from '../../../support/site-of.ts';

const kiln = 'Le four chauffe douze heures, puis refroidit deux jours, porte fermée, avant que les bols ne sortent.';
const wheel = 'Le tour se règle à la hauteur du genou ; la terre se centre les coudes posés, sans forcer du poignet.';

const bowl = (text: string, more: PageLiteral = {}): PageLiteral => ({
  title: 'La cuisson',
  headings: [{ level: 1, text: 'La cuisson' }],
  text: [text],
  ...more,
});

function twinsIn(pages: Readonly<Record<string, PageLiteral>>): Record<string, string> {
  const { pages: facts, home } = siteOf({ '/': {}, ...pages });
  return Object.fromEntries(
    [...twinPages(facts, home)].map(([page, original]) => [pathOf(page.record.url), pathOf(original.record.url)]),
  );
}

test('of two pages with the same title and text, the one at an address of copies is the copy', () => {
  expect(twinsIn({ '/cuisson': bowl(kiln), '/cuisson-copie': bowl(kiln) })).toEqual({ '/cuisson-copie': '/cuisson' });
  expect(twinsIn({ '/a-old/four': bowl(kiln), '/old/cuisson': bowl(kiln) })).toEqual({ '/old/cuisson': '/a-old/four' });
});

test('the same title over another text, and the same text under another title, make no copy', () => {
  expect(twinsIn({ '/four': bowl(kiln), '/tour': bowl(wheel) })).toEqual({});
  expect(twinsIn({ '/four': bowl(kiln), '/tour': bowl(kiln, { title: 'Le tour' }) })).toEqual({});
});

test('a numbered part below a page with the same heading and text is its copy whatever its title', () => {
  const part = bowl(kiln, { title: 'La cuisson – page 2' });
  expect(twinsIn({ '/four/': bowl(kiln), '/four/2/': part, '/four/bois/': part })).toEqual({ '/four/2/': '/four/' });
});

test('a page that names another as canonical is its copy though a part of the text differs', () => {
  const longer = bowl(`${kiln} ${wheel.slice(0, 7)}`, { title: 'La cuisson au bois', canonical: '/four' });
  expect(twinsIn({ '/four': bowl(kiln), '/bois': longer })).toEqual({ '/bois': '/four' });
});

test.each([
  ['/backup/index.html', true],
  ['/calculator%20copy.html', true],
  ['/photocopy-prices', false],
  ['/copyright', false],
])('%s announces a kept copy: %s', (path, expected) => {
  const { pageOf } = siteOf({ '/': {}, [path]: {} });
  expect(isKeptCopy(pageOf.get(absolute(path))!, null)).toBe(expected);
});

test('no page is a kept copy for a folder that the home page is in', () => {
  const { pageOf } = siteOf({ '/backup/': {}, '/backup/vases': {}, '/backup/old/vases': {} });
  const home = pageOf.get(absolute('/backup/'))!;
  expect(isKeptCopy(pageOf.get(absolute('/backup/vases'))!, home)).toBe(false);
  expect(isKeptCopy(pageOf.get(absolute('/backup/old/vases'))!, home)).toBe(true);
});

test('a page whose heading ends with “old” is a copy of the one that has the heading without it', () => {
  const named = (text: string): PageLiteral => ({ headings: [{ level: 1, text }] });
  const { pages } = siteOf({
    '/': {},
    '/2019-2': named('Édition 2019'),
    '/2019': named('Édition 2019 – OLD'),
    '/x': named('Four old'),
  });
  const copies = [...markedCopies(pages)].map(([page, original]) => [page.record.url, original.record.url].map(pathOf));
  expect(copies).toEqual([['/2019', '/2019-2']]);
});
