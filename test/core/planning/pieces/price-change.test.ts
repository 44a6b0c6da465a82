import { expect, test } from 'vitest';
import type { CompanyOffer } from '../../../../src/core/framework/company/company.ts';
import { lastDayOfPrice } from '../../../../src/core/planning/pieces/price-change.ts';
import { companyWith } from '../../../support/small-company.ts';

const offer = (id: string, given: Partial<CompanyOffer> = {}): CompanyOffer => ({
  ...companyWith().offers[0]!,
  id,
  name: id,
  kind: 'service',
  notes: [],
  ...given,
});
const lastDays = (...offers: CompanyOffer[]) => {
  const company = companyWith({ offers });
  return offers.map((one) => lastDayOfPrice(company, one));
};

test('a price that the file announces to change inside the cycle ends the day before', () => {
  expect(lastDays(offer('lavage', { notes: ['Tarifs + 4 % au 1er mars 2027.'] }))).toEqual(['2027-02-28']);
  expect(lastDays(offer('lavage', { notes: ['Tarifs + 4 % au 1er mars 2031.'] }))).toEqual([null]);
  expect(lastDays(offer('lavage', { notes: ['Le fournisseur augmente de 12 % le 1er mars 2027.'] }))).toEqual([null]);
});

test('a change that names an offer is about that offer, another one about all of the same kind', () => {
  const notes = (text: string) => [
    offer('lavage', { notes: [text] }),
    offer('pliage'),
    offer('sac', { kind: 'product' }),
  ];
  expect(lastDays(...notes('Les prix augmentent le 1er mars 2027'))).toEqual(['2027-02-28', '2027-02-28', null]);
  expect(lastDays(...notes('Le prix du pliage augmente le 1er mars 2027'))).toEqual([null, '2027-02-28', null]);
});
