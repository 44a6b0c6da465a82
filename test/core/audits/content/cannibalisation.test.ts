import { expect, test } from 'vitest';
import { contentCannibalisation } from '../../../../src/core/audits/content/cannibalisation.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const competing = (confirmed: boolean) => ({
  competing: [
    { a: 'https://exemple.fr/a', b: 'https://exemple.fr/b', keyphrase: 'cours de poterie', cosine: 0.9, confirmed },
  ],
});

test('a confirmed pair is reported, an unconfirmed one is not', () => {
  expect(faultyPages(contentCannibalisation, siteOf({ '/a': {}, '/b': {} }, { semantics: competing(true) }))).toEqual([
    '/a',
  ]);
  expect(faultyPages(contentCannibalisation, siteOf({ '/a': {}, '/b': {} }, { semantics: competing(false) }))).toEqual(
    [],
  );
});

test('a page of filler aims at nothing yet', () => {
  const text = ['Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.'];
  const site = siteOf({ '/a': { text }, '/b': {} }, { semantics: competing(true) });
  expect(faultyPages(contentCannibalisation, site)).toEqual([]);
});
