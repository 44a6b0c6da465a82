import { expect, test } from 'vitest';
import { isUnsoughtName } from '../../../src/core/offers/unsought-name.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const siteSaying = (text: readonly string[], more: Readonly<Record<string, PageLiteral>> = {}) =>
  siteOf({ '/': { title: 'Poterie Argile à Morlaix', text, links: Object.keys(more) }, ...more });

const potter = [
  'Nadia Kervern tourne depuis dix ans. Elle a appris en Bretagne, puis elle a ouvert son atelier.',
  'Nadia vous accueille chaque samedi, et c’est elle qui cuit les pièces.',
];

test('a member of the house is no subject, by both names or by the first', () => {
  const site = siteSaying(potter);
  const found = ['Nadia Kervern', 'Nadia', 'tournage', 'atelier'].map((text) => isUnsoughtName(text, site));
  expect(found).toEqual([true, true, false, false]);
});

test('a person is known by an introduction or by structured data as well', () => {
  expect(isUnsoughtName('Owen Tarrant', siteSaying(['Hello, I’m Owen Tarrant and I mend clocks.']))).toBe(true);
  const data = { jsonLd: [JSON.stringify({ '@type': 'Person', name: 'Owen Tarrant' })] };
  expect(isUnsoughtName('Owen Tarrant', siteSaying(['Clocks of Owen Tarrant.'], { '/a': data }))).toBe(true);
  expect(isUnsoughtName('Owen Tarrant', siteSaying(['Clocks of Owen Tarrant.']))).toBe(false);
});

test('a brand, which an article comes before, and the name of an offer are looked for', () => {
  const brand = 'La Wellington Clock sonne juste. Elle est en chêne, elle dure, et elle se règle sans outil.';
  expect(isUnsoughtName('Wellington Clock', siteSaying([brand]))).toBe(false);
  const offer = { title: 'Stage Nadia Kervern', links: [] };
  const site = siteOf({
    '/': { text: potter, links: [{ to: '/stage', anchor: 'Stage Nadia Kervern', position: 'nav' }] },
    '/stage': offer,
  });
  expect(isUnsoughtName('Nadia Kervern', site)).toBe(false);
});

test('a town is nobody, whatever is said beside it', () => {
  const site = siteOf({
    '/': {
      title: 'Poterie à Morlaix',
      text: ['Morlaix Nord est calme. Il y a son port, et elle, sa baie : lui seul.'],
    },
  });
  expect(['Morlaix Nord', 'Morlaix'].map((text) => isUnsoughtName(text, site))).toEqual([false, false]);
});

test('a town with a word of praise is no subject, with what is sold it is one', () => {
  const site = siteSaying(['Un atelier à Morlaix.']);
  const found = ['Morlaix Expert', 'meilleur Morlaix', 'expert poterie', 'poterie Morlaix', 'Morlaix'].map((text) =>
    isUnsoughtName(text, site),
  );
  expect(found).toEqual([true, true, false, false, false]);
});

test('a town with the label of a kind of page is no subject', () => {
  const site = siteSaying(['Un atelier à Morlaix.']);
  const found = ['Tarification et services Morlaix', 'Descriptif Morlaix', 'Tarifs poterie Morlaix'];
  expect(found.map((text) => isUnsoughtName(text, site))).toEqual([true, true, false]);
});

test('regions alone are no subject, nor is a town with its postal code', () => {
  const site = siteSaying(potter);
  const found = ['Bretagne', 'Bourgogne Franche-Comté', 'Morlaix 29600', 'vase Bretagne', 'vase 29600'];
  expect(found.map((text) => isUnsoughtName(text, site))).toEqual([true, true, true, false, false]);
});
