import { expect, test } from 'vitest';
import { contentThin } from '../../../../src/core/audits/content/thin.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('twenty words are thin, 200 words are thin for an article only, the legal notice is not judged', () => {
  const words = (count: number) => ({ text: ['mot '.repeat(count)] });
  const site = siteOf({
    '/': {},
    '/a': words(20),
    '/blog/b': words(200),
    '/c': words(200),
    '/mentions-legales': words(20),
  });
  expect(faultyPages(contentThin, site)).toEqual(['/a', '/blog/b']);
});

test('an index or a section that is a list of links is not thin', () => {
  const links = Array.from({ length: 20 }, (_, at) => ({ to: `/p${at}`, anchor: `Entrée ${at}` }));
  const site = siteOf({ '/': {}, '/index': { links, words: 50 }, '/maigre': { links: ['/'], words: 50 } });
  expect(faultyPages(contentThin, site)).toEqual(['/maigre']);
});

/** A list of entries, each a block that opens with its link, after `intro`. */
function contents(intro: string, targets: readonly string[], position: 'content' | 'nav' = 'content') {
  const entries = targets.map((to) => ({ kind: 'list-item' as const, text: `Chapitre ${to.slice(1)}`, position }));
  return {
    blocks: [{ kind: 'heading' as const, text: 'Manuel' }, { text: intro }, ...entries],
    links: targets.map((to, at) => ({ to, anchor: `Chapitre ${to.slice(1)}`, position, block: at + 2, start: 0 })),
  };
}

test('the contents of a chapter are not thin, in the text or in a menu of the page’s own', () => {
  const site = siteOf({
    '/': {},
    '/un': contents('Quatre mots pour dire.', ['/a', '/b', '/c']),
    '/deux': contents('Quatre mots pour dire.', ['/a', '/b', '/c'], 'nav'),
    '/trois': contents('mot '.repeat(40).trim(), ['/a', '/b', '/c', '/d', '/e']),
  });
  expect(faultyPages(contentThin, site)).toEqual([]);
});

test('neither the menu of the site nor three links under a text make a contents list of a thin page', () => {
  const thin = (at: number) => contents(`Page maigre ${at}.`, ['/a', '/b', '/c', '/d'], 'nav');
  const menu = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`/p${at}`, thin(at)]));
  expect(faultyPages(contentThin, siteOf({ '/': {}, ...menu }))).toEqual(Object.keys(menu));
  const three = contents('mot '.repeat(40).trim(), ['/a', '/b', '/c']);
  expect(faultyPages(contentThin, siteOf({ '/': {}, '/x': three }))).toEqual(['/x']);
  const article = {
    ...contents('Trois mots ici.', ['/a', '/b', '/c', '/d', '/e']),
    meta: { 'og:type': 'article' },
    jsonLd: [],
  };
  expect(faultyPages(contentThin, siteOf({ '/': {}, '/x': article }))).toEqual(['/x']);
});

test('what a tab or a choice of the reader shows is text of the page too', () => {
  const site = siteOf({
    '/': {},
    '/onglets': { words: 50, hiddenLength: 300 },
    '/maigre': { words: 50, hiddenLength: 60 },
  });
  expect(faultyPages(contentThin, site)).toEqual(['/maigre']);
});

test('a worked example is text by its length, whose signs are no words', () => {
  const blocks = (code: string) => [{ text: 'mot '.repeat(30).trim() }, { kind: 'code' as const, text: code }];
  const site = siteOf({
    '/': {},
    '/exemple': { blocks: blocks('stream.write_all(&buffer)?; '.repeat(15)), words: 75 },
    '/maigre': { blocks: blocks('ls -l'), words: 32 },
    '/un-mot': { words: 1 },
  });
  expect(faultsOf(contentThin, site).map(({ message }) => message.en.split(' at')[0])).toEqual([
    'The page has only 32 words of its own, menus and text that other pages repeat left out;',
    'The page has only one word of its own, menus and text that other pages repeat left out;',
  ]);
});

test('a page without a word is described so in both languages', () => {
  const [fault] = faultsOf(contentThin, siteOf({ '/': {}, '/vide': { words: 0, text: [], headings: [] } }));
  expect(fault!.message.fr).toMatch(/^Le contenu de la page n’a aucun mot/);
  expect(fault!.message.en).toMatch(/^The content of the page has no word/);
});
