import { expect, test } from '@jest/globals';
import { doorwayFamilies } from '../../../../src/core/audits/classification/doorway-families.ts';
import { pathOf } from '../../../../src/core/audits/wording.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const plumber = (town: string): PageLiteral => ({
  headings: [{ level: 1, text: `Plumber in ${town}` }],
  text: [
    `Our plumber comes to ${town} within the hour, day and night, all year round.`,
    `We mend leaking taps, blocked pipes and cold boilers in every street of ${town}.`,
    'A price is given on the phone before anybody leaves, and it never rises on the spot.',
    `Ask your neighbours in ${town}: most of them already have our number on the fridge.`,
  ],
});

const familiesIn = (pages: Readonly<Record<string, PageLiteral>>): Record<string, number> =>
  Object.fromEntries([...doorwayFamilies(siteOf(pages).pages)].map(([page, size]) => [pathOf(page.record.url), size]));

test('the same text for three towns is a family, told from the texts of the site', () => {
  const pages = {
    '/plumber-ashby': plumber('Ashby'),
    '/plumber-corley': plumber('Corley'),
    '/plumber-denton': plumber('Denton'),
    '/prices': {},
  };
  expect(familiesIn(pages)).toEqual({ '/plumber-ashby': 3, '/plumber-corley': 3, '/plumber-denton': 3 });
});

test('two pages are no family, nor are versions in the folders of several languages', () => {
  expect(familiesIn({ '/plumber-ashby': plumber('Ashby'), '/plumber-corley': plumber('Corley') })).toEqual({});
  const versions = { '/en/ashby': plumber('Ashby'), '/fr/ashby': plumber('Ashby'), '/es/ashby': plumber('Ashby') };
  expect(familiesIn(versions)).toEqual({});
});

test('pages that share a text without naming themselves in it are models of one product', () => {
  const model = { headings: [{ level: 1, text: 'Taps' }], text: plumber('Ashby').text! };
  expect(familiesIn({ '/tap-round': model, '/tap-square': model, '/tap-tall': model })).toEqual({});
});
