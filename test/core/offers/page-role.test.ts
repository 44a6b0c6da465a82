import { expect, test } from 'vitest';
import { type PageRole, roleOfName } from '../../../src/core/offers/page-role.ts';

test.each<[string, PageRole]>([
  ['Nos tarifs', 'price'],
  ['Fees', 'price'],
  ['Contact & accès', 'contact'],
  ['Qui sommes-nous ?', 'house'],
  ['Careers', 'house'],
  ['Le blog', 'house'],
  ['Nos réalisations', 'proof'],
  ['Case studies', 'proof'],
  ['Delivery & returns', 'house'],
  ['Frais de livraison', 'house'],
  ['Livraison de repas', 'offer'],
  ['Nos équipements', 'house'],
  ['L’atelier', 'house'],
  ['Atelier bougies', 'offer'],
  ['Roues sur mesure', 'offer'],
  ['Hand stripping', 'offer'],
  ['Ma pratique', 'house'],
  ['Crew', 'house'],
  ['How to Find Us?', 'contact'],
  ['Préparation mentale', 'offer'],
  ['J’ai besoin d’aide', 'offer'],
])('“%s” is a page of the role %s', (name, role) => {
  expect(roleOfName(name)).toBe(role);
});
