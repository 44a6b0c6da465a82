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

test.each([
  ['Appointments', 'contact'],
  ['Book an appointment', 'contact'],
  ['Prendre rendez-vous', 'contact'],
  ['Horaires d’ouverture', 'contact'],
  ['Opening times', 'contact'],
  ['What to expect', 'house'],
  ['What to expect at your fitting', 'house'],
  ['Comment se déroule une séance', 'house'],
  ['Votre première visite', 'house'],
  ['Zones de pêche', 'house'],
  ['Notre secteur d’intervention', 'house'],
  ['Areas we cover', 'house'],
  ['Our coverage', 'house'],
  ['Nos clients', 'house'],
  ['Notre philosophie', 'house'],
  ['Situation', 'house'],
  ['Descriptif', 'house'],
  ['Overview', 'house'],
  ['Infos pratiques', 'house'],
  ['Practical information', 'house'],
  ['Informatique', 'offer'],
  ['À visiter', 'house'],
  ['À proximité du lac', 'house'],
  ['Que faire aux alentours', 'house'],
  ['Things to do nearby', 'house'],
  ['Partner with us', 'house'],
  ['Devenir partenaire', 'house'],
  ['Location de vélos', 'offer'],
  ['Partner dancing', 'offer'],
  ['Visite de la cave', 'offer'],
  ['Épilation zone sensible', 'offer'],
  ['Fleet servicing', 'offer'],
  ['Consultation d’urbanisme', 'offer'],
])('%s is a page about visits, the place or the customers of a company, or what is sold: %s', (name, role) => {
  expect(roleOfName(name)).toBe(role);
});

test.each([
  'Become our friend',
  'Join our mailing list',
  'Join us',
  'Sign up',
  'Sign up for our monthly newsletter',
  'Newsletter',
  'Devenez notre ami',
  'Inscrivez-vous',
  'Abonnez-vous à notre infolettre',
  'Rejoignez-nous',
])('“%s” invites the reader and sells nothing', (name) => {
  expect(roleOfName(name)).toBe('house');
});

test.each([
  'Become a beekeeper',
  'Become a member',
  'Membership',
  'Adhésion',
  'Devenir apiculteur',
  'Inscrivez-vous à un stage de vannerie',
  'Newsletter writing',
])('“%s” may be sold', (name) => {
  expect(roleOfName(name)).toBe('offer');
});
