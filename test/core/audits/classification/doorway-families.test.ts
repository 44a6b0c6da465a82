import { expect, test } from 'vitest';
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

test('pages with a price each sell different things, those with one price the same thing in different places', () => {
  const priced = (town: string, price: string): PageLiteral => ({ ...plumber(town), title: `${town}, ${price}` });
  const towns = (prices: readonly [string, string, string]) => ({
    '/plumber-ashby': priced('Ashby', prices[0]),
    '/plumber-corley': priced('Corley', prices[1]),
    '/plumber-denton': priced('Denton', prices[2]),
  });
  expect(familiesIn(towns(['£97', '£130', '£130']))).toEqual({});
  expect(Object.keys(familiesIn(towns(['£40', '£40', '£40'])))).toHaveLength(3);
});

test('a page with some text of its own belongs to the family of most pages that it resembles', () => {
  const own = 'In this town a second team keeps the boilers of the two schools warm through the winter.';
  const partly = plumber('Farrow').text!.slice(0, 2);
  const farrow: PageLiteral = { ...plumber('Farrow'), text: [...partly, own, `${own} Farrow is glad.`] };
  const pages = {
    '/plumber-ashby': plumber('Ashby'),
    '/plumber-corley': plumber('Corley'),
    '/plumber-denton': plumber('Denton'),
    '/plumber-farrow': farrow,
  };
  expect(familiesIn(pages)).toHaveProperty('/plumber-farrow', 4);
});

test('one text for several services, whose names it writes without a capital, is no family', () => {
  const service = (name: string): PageLiteral => ({
    headings: [{ level: 1, text: name }],
    text: plumber(name).text!,
  });
  const pages = { '/repairs': service('repairs'), '/drains': service('drains'), '/boilers': service('boilers') };
  expect(familiesIn(pages)).toEqual({});
});
