import { expect, test } from 'vitest';
import type { CompanyOffer } from '../../../../src/core/framework/company/company.ts';
import { type PaidPrice, paidPrice } from '../../../../src/core/planning/pieces/paid-price.ts';
import { companyWith } from '../../../support/small-company.ts';

const [first] = companyWith().offers;
const offer = (id: string, given: Partial<CompanyOffer> = {}): CompanyOffer => ({
  ...first!,
  id,
  kind: 'service',
  vatRate: 0,
  revenueShare: 0.1,
  attributes: [],
  proofs: [],
  ...given,
});
const main = offer('sortie', { name: 'Sortie en barque', priceNet: 20, revenueShare: 0.7 });
const paid = (own: CompanyOffer, ...others: CompanyOffer[]) =>
  spaced(paidPrice(companyWith({ offers: [own, ...others] }), own, { locale: 'fr', language: null }));

/** Prices with plain spaces. */
const spaced = ({ price, extra, compulsory }: PaidPrice) => ({
  price: price?.text.replaceAll(/\s/gu, ' ') ?? null,
  extra: extra?.text.replaceAll(/\s/gu, ' ') ?? null,
  compulsory,
});

test('what everybody has to take is in the price of the offer that it goes with, and only there', () => {
  const gear = offer('gilet', { name: 'Gilet (obligatoire à chaque sortie)', priceNet: 5 });
  const lesson = offer('cours', { name: 'Cours', priceNet: 30 });
  expect(paid(main, gear).price).toBe('25 €, avec « Gilet »');
  expect(paid(lesson, main, gear).price).toBe('30 €');
  expect(paid(gear, main)).toMatchObject({ compulsory: true });
});

test('an offer that may need the extra has no price, unless it includes it or the counts of sales say so', () => {
  const gear = offer('gilet', { name: 'Gilet (obligatoire)', priceNet: 5, proofs: ['50 loués'] });
  const lesson = offer('cours', { name: 'Cours', priceNet: 30 });
  expect(paid(lesson, main, gear).price).toBeNull();
  expect(paid({ ...lesson, attributes: ['gilet compris'] }, main, gear).price).toBe('30 €');
  const counted = { ...main, proofs: ['40 sorties'] };
  expect(paid({ ...lesson, proofs: ['10 cours'] }, counted, gear).price).toBe('35 €, avec « Gilet »');
  expect(paid({ ...lesson, proofs: ['9 cours'] }, { ...main, proofs: ['50 sorties'] }, gear).price).toBe('30 €');
});

test('an extra that only some pay stands beside the price, one with a range after it', () => {
  const long = offer('long', {
    name: 'Colis long',
    priceNet: 8,
    proofs: ['obligatoire pour toute sortie de plus de 2 h'],
  });
  expect(paid(main, long)).toMatchObject({
    price: '20 €',
    extra: 'plus 8 € pour « Colis long » (sortie de plus de 2 h)',
  });
  const travel = offer('trajet', {
    name: 'Trajet (obligatoire)',
    priceNet: 30,
    proofs: ['30 € en moyenne, de 10 à 60 €'],
  });
  expect(paid(main, travel).price).toBe('20 €, et pour « Trajet » de 10 € à 60 €');
});
