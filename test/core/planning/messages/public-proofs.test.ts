import { expect, test } from 'vitest';
import { publicProofs } from '../../../../src/core/planning/messages/public-proofs.ts';
import { companyWith } from '../../../support/small-company.ts';

const [bike] = companyWith().offers;
const { brand } = companyWith().organisation;
const proofsWith = (offer: object, more: object = {}): string[] => {
  const company = companyWith({ offers: [{ ...bike!, ...offer }], ...more });
  return publicProofs(company, company.offers[0]!).map(({ text }) => text);
};

test('the proofs of an offer are its qualities and facts, never its sales or returns', () => {
  const given = { proofs: ['346 vendus, 12 retournés', 'cadre garanti 5 ans'], attributes: ['freins à disque'] };
  expect(proofsWith(given)).toEqual(['cadre garanti 5 ans', 'freins à disque']);
});

test('a limit of the year and a way to leave are conditions, not proofs', () => {
  expect(
    proofsWith({ proofs: ['october to january boxes hold no plugs'], attributes: ['cancel by telephone'] }),
  ).toEqual([]);
});

test('a fact of the brand about another offer proves nothing of this one', () => {
  const company = companyWith({
    organisation: { ...companyWith().organisation, brand: { ...brand, proofs: ['Casque testé en laboratoire'] } },
    offers: [
      { ...bike!, revenueShare: 0.5, proofs: [], attributes: [] },
      { ...bike!, id: 'helmet', name: 'Casque', revenueShare: 0.5 },
    ],
  });
  expect(publicProofs(company, company.offers.find(({ id }) => id !== 'helmet')!)).toEqual([]);
});
