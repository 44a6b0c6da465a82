import { expect, test } from 'vitest';
import { linkSelf } from '../../../../src/core/audits/link/self.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a link to the same page in its text is reported, an in-page anchor is not', () => {
  const site = siteOf({ '/': [{ to: '/', href: '#tarifs' }], '/a': ['/a', '/'] });
  expect(faultyPages(linkSelf, site)).toEqual(['/a']);
});

test('a list of languages may mark the one being read', () => {
  const links = [' fr ', 'Français', 'French'].map((anchor) => ({ to: '/', anchor }));
  expect(faultyPages(linkSelf, siteOf({ '/': { lang: 'fr-CA', links } }))).toEqual([]);
  expect(faultyPages(linkSelf, siteOf({ '/': { lang: 'fr', links: [{ to: '/', anchor: 'nos bols' }] } }))).toEqual([
    '/',
  ]);
});

test('a blog entry whose anchor is its date is not reported', () => {
  const links = ['2 mars 2026', 'Mar 2, 2026', 'Publié le 1er août 2025', '2026-03-02', '02/03/2026 à 10 h 30'].map(
    (anchor) => ({ to: '/', anchor }),
  );
  expect(faultyPages(linkSelf, siteOf({ '/': links }))).toEqual([]);
  expect(faultyPages(linkSelf, siteOf({ '/': [{ to: '/', anchor: 'Salon de mars 2026' }] }))).toEqual(['/']);
});

test('a heading may link to its own page', () => {
  const blocks = [{ kind: 'heading' as const, level: 1, text: 'Nos bols Permalien' }];
  const links = [{ to: '/a', anchor: 'Permalien', block: 0, start: 9 }];
  expect(faultsOf(linkSelf, siteOf({ '/a': { blocks, links } }))).toEqual([]);
});

test.each([['Index | Sujets | Mots-clés'], ['Index · Topics · Keywords']])(
  'a bar of links shows the current page: %s',
  (text) => {
    const words = text.split(/ [|·] /);
    const links = words.map((anchor, at) => ({
      to: ['/', '/a', '/b'][at]!,
      anchor,
      block: 0,
      start: text.indexOf(anchor),
    }));
    const site = (line: string) => siteOf({ '/a': { blocks: [{ text: line }], links }, '/': [], '/b': [] });
    expect(faultyPages(linkSelf, site(text))).toEqual([]);
    expect(faultyPages(linkSelf, site(`${text} : tout est là`))).toEqual(['/a']);
  },
);

test('a logo that links to its own page promises no continuation', () => {
  const site = siteOf({ '/': [{ to: '/', anchor: '', imageAlt: 'Atelier' }] });
  expect(faultsOf(linkSelf, site)).toEqual([]);
});

test('on ten pages it comes from the generator, reported once', () => {
  const pages = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/p${at}`, at < 10 ? [`/p${at}`] : ['/p0']]));
  expect(faultsOf(linkSelf, siteOf(pages)).map(({ page, evidence }) => [page, evidence.pages])).toEqual([[null, 10]]);
});

test('the same links in the same order on the page that one of them targets are a menu, whatever its elements', () => {
  const menu = ['/', '/a', '/b', '/c'];
  const shared = { '/': menu, '/a': menu, '/b': menu, '/c': menu };
  expect(faultyPages(linkSelf, siteOf(shared))).toEqual([]);
  // On one page only, they are text links to the page itself.
  expect(faultyPages(linkSelf, siteOf({ ...shared, '/': ['/c'], '/b': ['/a'], '/c': ['/b', '/'] }))).toEqual(['/a']);
  // Two links are no menu.
  expect(faultyPages(linkSelf, siteOf({ '/a': ['/a', '/b'], '/b': ['/a', '/b'] }))).toEqual(['/a', '/b']);
});
