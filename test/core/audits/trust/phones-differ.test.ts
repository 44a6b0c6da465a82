import { expect, test } from 'vitest';
import { trustPhonesDiffer } from '../../../../src/core/audits/trust/phones-differ.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { type LinkLiteral, siteOf } from '../../../support/site-of.ts';

const usual = 'tel:+33240123456';
const tel = (to: string, position: 'header' | 'content' = 'header'): LinkLiteral => ({ to, href: to, position });
const pages = (...numbers: readonly (readonly LinkLiteral[])[]) =>
  siteOf(Object.fromEntries(numbers.map((links, at) => [`/${at}`, { links }])));
const others = (...numbers: readonly (readonly LinkLiteral[])[]): unknown[] =>
  faultsOf(trustPhonesDiffer, pages(...numbers)).map(({ evidence }) => [evidence.href, evidence.pages]);
const fourUsual = [[tel(usual)], [tel(usual)], [tel(usual)], [tel('tel:0240123456')]];

test('a number left in the header of a few pages is one fault', () => {
  expect(others(...fourUsual, [tel('tel:0240998877')])).toEqual([['tel:0240998877', 1]]);
});

test('a second number beside the usual one, or in the content, is none', () => {
  expect(others(...fourUsual, [tel('tel:0611223344'), tel(usual)])).toEqual([]);
  expect(others(...fourUsual, [tel('tel:0611223344', 'content')])).toEqual([]);
});

test('without a usual number, or with those of several places, nothing is reported', () => {
  expect(others([tel(usual)], [tel(usual)], [tel('tel:0240998877')])).toEqual([]);
  expect(others([tel(usual)], [tel(usual)], [tel(usual)], [tel('tel:0240998877')], [tel('tel:0240998876')])).toEqual(
    [],
  );
});

const business = (telephone: string, type = 'LocalBusiness') => [
  JSON.stringify({ '@context': 'https://schema.org', '@type': type, name: 'Garage du Port', telephone }),
];

test('the number of the structured data is compared with all that the page shows', () => {
  const site = siteOf({
    '/': { jsonLd: business('02 40 12 34 65'), links: [tel(usual)] },
    '/texte': { jsonLd: business('+33240998877'), text: ['Atelier : 02 40 99 88 77'], links: [tel(usual)] },
    '/equipe': { jsonLd: business('+33240998877', 'Person'), links: [tel(usual)] },
    '/sans-lien': { jsonLd: business('+33240998877'), links: [] },
  });
  expect(faultsOf(trustPhonesDiffer, site).map(({ evidence }) => evidence.telephone)).toEqual(['02 40 12 34 65']);
});
