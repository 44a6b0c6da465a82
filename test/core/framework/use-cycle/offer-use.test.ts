import { expect, test } from 'vitest';
import { isForAnybody, useOf } from '../../../../src/core/framework/use-cycle/offer-use.ts';
import { companyWith } from '../../../support/small-company.ts';

const { offers, organisation } = companyWith();
const useNamed = (name: string, given: object = {}, trade: object = {}) => {
  const company = companyWith({
    offers: [{ ...offers[0]!, name, attributes: [], proofs: [], ...given }],
    organisation: { ...organisation, sector: 'other', ...trade },
  });
  return { ...useOf(company, company.offers[0]!), isOpen: isForAnybody(company, company.offers[0]!) };
};

test.each([
  ['Subvention de fonctionnement', 'funder', false],
  ['Places paid by the county', 'funder', false],
  ['Don au refuge', 'donor', true],
  ['Gift pair in a box', null, true],
  ['Sponsor of the Friday letter', 'organisation', false],
  ['Trade carton', 'reseller', false],
  ['Caisse pour revendeurs', 'reseller', false],
  ['Pain aux restaurants', 'organisation', false],
  ['Training in your company', 'organisation', false],
  ['Online orders', null, false],
  ['Ventes en boutique', null, false],
  ['Panier', null, true],
  ['Haircut', null, true],
  ['Coupe de cheveux', null, true],
])('who pays for “%s”', (name, payer, isOpen) => {
  expect(useNamed(name)).toMatchObject({ payer, isOpen });
});

test('a thing is used up, kept, taken once or taken by the term, and unknown where nothing says so', () => {
  expect(useNamed('Refill of soap', { kind: 'product' }).rhythm).toBe('used_up');
  expect(useNamed('Bêche', { kind: 'product' }, { sector: 'home_craft' }).rhythm).toBe('durable');
  expect(useNamed('Carton for stockists', { kind: 'product' }, { sector: 'home_craft' }).rhythm).toBe('used_up');
  expect(useNamed('Repas de mariage').rhythm).toBe('once');
  expect(useNamed('Organist for funeral directors').rhythm).not.toBe('once');
  expect(useNamed('Adhésion', { kind: 'subscription' }).rhythm).toBe('membership');
  expect(useNamed('Weekly parcel', { kind: 'subscription' }).rhythm).toBe('subscription');
  expect(useNamed('Cours de chant', { kind: 'service' }).rhythm).toBe('course');
  expect(useNamed('Dinner, two courses', { kind: 'service' }).rhythm).toBeNull();
  expect(useNamed('Réglage', { kind: 'service' }).rhythm).toBeNull();
});
