import { expect, test } from 'vitest';
import { nothingShown } from '../../../src/core/diagnoses/nothing-shown.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const home = (to: string, internal: boolean): PageLiteral => ({
  links: [call, '/a', { to, href: to, anchor: 'Shop', position: 'nav', internal }],
});

test('a shop on another site and no price here', () => {
  const found = diagnosisOf(nothingShown, siteOf({ '/': home('https://market.example.net/us', false), '/a': {} }));
  expect(found?.sentence.en).toBe(
    'No page shows a product or a price: the menu entry “Shop” leaves for market.example.net.',
  );
});

test('a shop of this site that arrives empty', () => {
  const shop: PageLiteral = { text: ['Chargement'], words: 1, links: [] };
  expect(diagnosisOf(nothingShown, siteOf({ '/': home('/shop', true), '/a': {}, '/shop': shop }))?.examples).toEqual([
    'https://exemple.fr/shop',
  ]);
});

test('prices shown here are enough', () => {
  const prices = { text: ['Bol 20 €', 'Tasse 12 €', 'Plat 40 €', 'Vase 55 €'] };
  expect(
    diagnosisOf(nothingShown, siteOf({ '/': home('https://market.example.net/us', false), '/a': prices })),
  ).toBeNull();
});
