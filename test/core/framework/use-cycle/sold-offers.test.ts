import { expect, test } from 'vitest';
import { isRevenueLine } from '../../../../src/core/framework/use-cycle/offer-use.ts';
import { soldOffers } from '../../../../src/core/framework/use-cycle/sold-offers.ts';
import type { CompanyOffer } from '../../../../src/core/framework/company/company.ts';
import { companyWith } from '../../../support/small-company.ts';

const offers = (...names: string[]): CompanyOffer[] =>
  names.map((name, at) => ({ ...companyWith().offers[0]!, id: `o${at}`, name }));

test('money of a public body, a few large accounts and a place of sale are lines of revenue', () => {
  for (const name of [
    'Accounts of two hotel groups',
    'Grands comptes du port',
    'Other laundries and gyms',
    'Conventions (région, agglomération)',
    'Subvention de fonctionnement',
    'Meals paid by the county',
    'Council-funded places',
    'Heures financées par la commune',
    'Sales at the farm gate',
    'Ventes sur les marchés',
  ])
    expect(isRevenueLine({ name }), name).toBe(true);
});

test('what somebody asks for under its name is bought, whatever its trade', () => {
  for (const name of [
    'Account opening',
    'Relecture d’une rupture conventionnelle',
    'Pains à emporter',
    'Vente à emporter',
    'Vente de bois de chauffage',
    'Town walk',
    'Accounts of a charity, filed for you',
    'Grant writing',
    'Comptes de campagne',
    'Visite de la ville',
    'Légumes aux restaurants',
    'Meals paid by the month',
  ])
    expect(isRevenueLine({ name }), name).toBe(false);
});

test('texts speak of what is bought, and of the lines where nothing else is known', () => {
  const [first, second] = offers('Conventions', 'Location de vaisselle');
  expect(soldOffers({ offers: [first!, second!] })).toEqual([second]);
  expect(soldOffers({ offers: [first!] })).toEqual([first]);
});
