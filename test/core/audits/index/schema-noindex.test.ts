import { expect, test } from 'vitest';
import { indexSchemaNoindex } from '../../../../src/core/audits/index/schema-noindex.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a product under noindex is flagged, a product that is indexable is not', () => {
  const jsonLd = ['{"@type":"Product","name":"Bol"}'];
  expect(
    faultyPages(indexSchemaNoindex, siteOf({ '/': {}, '/a': { jsonLd, noindex: true }, '/b': { jsonLd } })),
  ).toEqual(['/a']);
});

test('a variant out of the index describes what its canonical page does', () => {
  const jsonLd = ['{"@type":"Article"}'];
  const site = siteOf({
    '/': {},
    '/a': { jsonLd },
    '/a?replytocom=12': { jsonLd, noindex: true, canonical: '/a' },
    '/b': { jsonLd, noindex: true },
  });
  expect(faultyPages(indexSchemaNoindex, site)).toEqual(['/b']);
});
