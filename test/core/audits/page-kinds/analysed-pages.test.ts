import { expect, test } from 'vitest';
import { siteOf } from '../../../support/site-of.ts';

const hidden = { noindex: true };
const pathsOf = (pages: ReturnType<typeof siteOf>['analysedPages']) =>
  pages.map(({ record }) => new URL(record.url).pathname);

test('a site that hides most of its pages has them all analysed, but for its legal notice', () => {
  const { analysedPages, indexablePages } = siteOf({
    '/': {},
    '/bols': hidden,
    '/vases': hidden,
    '/mentions-legales': hidden,
  });
  expect(pathsOf(analysedPages)).toEqual(['/', '/bols', '/vases']);
  expect(pathsOf(indexablePages)).toEqual(['/']);
});

test('a site that hides half of its pages knows why', () => {
  const { analysedPages, indexablePages } = siteOf({ '/': {}, '/a': {}, '/bols': hidden, '/vases': hidden });
  expect(analysedPages).toBe(indexablePages);
});

test('the second address of a page that is shown is not hidden', () => {
  const text = [
    'Un bol.',
    'Trente mots au moins sont nécessaires pour que deux textes égaux soient des copies l’un de l’autre et non le fruit du hasard, ce qui arrive aux textes les plus courts du site.',
  ];
  const copy = { text, headings: [], canonical: '/bols' };
  const { analysedPages, indexablePages } = siteOf({
    '/a': copy,
    '/b': copy,
    '/bols': { text, headings: [], canonical: '/bols' },
  });
  expect(analysedPages).toBe(indexablePages);
});
