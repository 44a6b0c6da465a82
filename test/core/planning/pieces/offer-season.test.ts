import { expect, test } from 'vitest';
import type { CompanyOffer } from '../../../../src/core/framework/company/company.ts';
import { isInSeason, offersInSeason } from '../../../../src/core/planning/pieces/offer-season.ts';
import { companyWith } from '../../../support/small-company.ts';

/** Its cycle goes from January to June. */
const company = companyWith();
const offer = (given: Partial<CompanyOffer>): CompanyOffer => ({ ...company.offers[0]!, ...given });

test.each([
  ['Coffret de Noël', undefined, false],
  ['Christmas hamper', undefined, false],
  ['Easter box', undefined, true],
  ['Place couverte', 'octobre à décembre', false],
  ['Home plan', 'busy before Christmas', true],
  ['Chambre double', 'pleine en juillet-août, vide en semaine', true],
  ['Ice rink', 'December only, full every day', false],
  ['Tank clean', 'November to March', true],
  ['Vélo de ville', undefined, true],
])('%s (%s) is bought in the cycle: %s', (name, seasonality, expected) => {
  expect(isInSeason(company, offer({ name, ...(seasonality === undefined ? {} : { seasonality }) }))).toBe(expected);
});

test('what is given up or out of season is put forward only where nothing else is sold', () => {
  const [box, old, bike] = [
    offer({ id: 'a', name: 'Coffret de Noël' }),
    offer({ id: 'b', lifecycle: 'decline' }),
    offer({ id: 'c' }),
  ];
  expect(offersInSeason(company, [box, old, bike])).toEqual([bike]);
  expect(offersInSeason(company, [box, old])).toEqual([box, old]);
});
