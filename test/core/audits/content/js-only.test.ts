import { expect, test } from 'vitest';
import { contentJsOnly } from '../../../../src/core/audits/content/js-only.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page that shows less than half of its words without JavaScript is flagged', () => {
  const page = (staticWords: number) => ({
    rendering: renderingOf({ difference: { staticWords, renderedWords: 200 } }),
  });
  expect(faultyPages(contentJsOnly, siteOf({ '/': page(200), '/moitie': page(100), '/vide': page(4) }))).toEqual([
    '/vide',
  ]);
});

test('without a browser, an empty page with scripts is suspected, with the advice to render it', () => {
  const shell = { text: [], headings: [], links: [] };
  const [fault, ...others] = faultsOf(contentJsOnly, siteOf({ '/': {}, '/vide': shell }));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ page: 'https://exemple.fr/vide' });
  expect(fault?.fix.en).toContain('setting “render”');
});

test('an empty page without scripts, or one that links on, is no such page', () => {
  const bare = { text: [], headings: [], links: [], resources: [] };
  const list = { text: [], headings: [], links: ['/'] };
  expect(faultyPages(contentJsOnly, siteOf({ '/': {}, '/nue': bare, '/liste': list }))).toEqual([]);
});

test('a page with a form was read: a log-in page has few words', () => {
  const bare = { links: [], words: 8, text: ['Mot de passe'] };
  const form = { action: null, method: 'post', unlabelled: 0 };
  const site = siteOf({ '/a': { ...bare, forms: [form] }, '/b': bare });
  expect(faultsOf(contentJsOnly, site).map(({ page }) => page)).toEqual(['https://exemple.fr/b']);
});

test('a fault of ten pages of one section is reported once, with the number of pages judged', () => {
  const rendering = renderingOf({ difference: { staticWords: 4, renderedWords: 200 } });
  const written = Array.from({ length: 30 }, (_, at) => [`/guides/${at}`, {}]);
  const empty = Array.from({ length: 12 }, (_, at) => [`/outils/${at}`, { rendering }]);
  const [fault, ...others] = faultsOf(contentJsOnly, siteOf(Object.fromEntries([...written, ...empty])));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ page: null, evidence: { pages: 12, of: 12 } });
});
