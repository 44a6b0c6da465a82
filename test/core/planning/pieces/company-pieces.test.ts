import { expect, test } from 'vitest';
import { companyPieces } from '../../../../src/core/planning/pieces/company-pieces.ts';
import { exampleCompany } from '../../../support/companies.ts';
import { languages } from '../../../support/languages.ts';
import { companyWith } from '../../../support/small-company.ts';

test('a field that cannot be read for certain is a note for the writer', () => {
  const persona = {
    ...companyWith().personas[0]!,
    id: 'p',
    pains: ['ne dort plus', 'prix du fait main'],
    objections: [],
  };
  const pieces = companyPieces(companyWith({ personas: [persona] }), languages).personas.get('p')!;
  expect(pieces.worries.map(({ definite }) => definite)).toEqual(['le prix du fait main']);
  expect(pieces.notes).toContain('ne dort plus');
});

test('a price is shown to consumers with tax, to companies without, and never for a group of things', () => {
  const priceOf = (name: 'maison-tilleul-gres' | 'larkfield-rota') =>
    [...companyPieces(exampleCompany(name), languages).offers.values()].map(({ price }) => price?.text ?? null);
  expect(priceOf('larkfield-rota')).toEqual(['£59 excluding VAT a month', '£129 excluding VAT a month']);
  expect(priceOf('maison-tilleul-gres')[0]).toBeNull();
});

test('a fact keeps the field it comes from', () => {
  const offer = [...companyPieces(exampleCompany('maison-tilleul-gres'), languages).offers.values()][0]!;
  expect(offer.facts[0]).toMatchObject({
    text: 'cuisson 1280 °C',
    source: { kind: 'company', field: 'offers/of-vaisselle/proofs/0' },
  });
});

test('a price by a measure names the measure', () => {
  const company = exampleCompany('larkfield-rota');
  const [offer] = company.offers;
  const measured = { ...company, offers: [{ ...offer!, kind: 'service' as const, pricePer: 'hour' }] };
  expect(companyPieces(measured, languages).offers.get(offer!.id)?.price?.text).toBe('£59 excluding VAT per hour');
});
