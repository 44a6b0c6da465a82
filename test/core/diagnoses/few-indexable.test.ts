import { expect, test } from 'vitest';
import { fewIndexable } from '../../../src/core/diagnoses/few-indexable.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

test('pages with noindex and pages that robots.txt forbids are counted together, with the causes', () => {
  const found = diagnosisOf(
    fewIndexable,
    siteOf({ '/': {}, '/bols': { noindex: true }, '/vases': { noindex: true }, '/stages': { error: 'robots' } }),
  );
  expect(found).toMatchObject({ pages: 3, share: 0.75, explains: expect.arrayContaining(['index.noindex']) });
  expect(found!.sentence.en).toBe(
    '3 of 4 pages are hidden from search engines (noindex, robots.txt): /bols, /vases, /stages.',
  );
});

test('hidden baskets, further pages of lists and sorted lists are a choice', () => {
  const hidden = { noindex: true };
  const pages = {
    '/': {},
    '/panier': hidden,
    '/mon-compte': hidden,
    '/cancel.html': hidden,
    '/bols?tri=prix': hidden,
    '/blog/page/2': hidden,
  };
  expect(diagnosisOf(fewIndexable, siteOf(pages))).toBeNull();
});

test('a site that shows half of its pages is no diagnosis', () => {
  const hidden = { noindex: true };
  expect(
    diagnosisOf(fewIndexable, siteOf({ '/': {}, '/a': {}, '/b': {}, '/c': hidden, '/d': hidden, '/e': hidden })),
  ).toBeNull();
});

test('the steps of a payment are hidden on purpose', () => {
  const hidden = { noindex: true };
  const pages = { '/': {}, '/cancel.html': hidden, '/success.html': hidden, '/paiement': hidden };
  expect(diagnosisOf(fewIndexable, siteOf(pages))).toBeNull();
});

test('the pages nearest to the home page are shown again first', () => {
  const hidden = { noindex: true };
  const pages = {
    '/': { links: ['/z'] },
    '/a': { ...hidden, links: [] },
    '/b': { ...hidden, links: [] },
    '/z': { ...hidden, links: ['/a', '/b'] },
  };
  expect(diagnosisOf(fewIndexable, siteOf(pages))?.edits[0]?.page).toBe('https://exemple.fr/z');
});

test('a site hidden as a whole is opened by one switch', () => {
  const hidden = { noindex: true };
  const found = diagnosisOf(fewIndexable, siteOf({ '/': hidden, '/a': hidden, '/b': hidden, '/c': hidden }));
  expect(found!.edits).toMatchObject([{ page: null, before: '<meta name="robots" content="noindex">' }]);
});
