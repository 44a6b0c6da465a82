import { expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const members = companyWith({ offers: company.offers.map((offer) => ({ ...offer, name: 'Yearly membership' })) });
const idsIn = (text: string): string[] => practicesIn(text, members).map(({ id }) => id);

test.each([
  [
    'public-emblem',
    'Print the crest of the town council on our leaflet: drains must be checked',
    'Mettre les armoiries de la ville sur le tract : entretien exigé cet automne',
  ],
  [
    'paper-without-the-work',
    'Sell the service certificate to those who clean the boiler themselves',
    'Envoyer l’attestation de contrôle sans passer chez le client',
  ],
  [
    'gift-to-buyer',
    'A $200 gift card to the office manager who signs the contract',
    'Une prime de 300 euros à l’acheteuse qui renouvelle',
  ],
  [
    'silent-price-rise',
    'Put up all subscriptions by 6 % without telling anyone',
    'Augmenter de 5 % les abonnements en cours, sans prévenir',
  ],
  ['poison-called-safe', 'Announce the slug pellets as harmless to pets', 'Présenter ce désherbant comme naturel'],
  [
    'invented-reviews',
    'Have the team write a few customer reviews for the new page',
    'Générer les témoignages des clients avec une IA',
  ],
])('refuses "%s"', (id, en, fr) => {
  expect(idsIn(en)).toContain(id);
  expect(idsIn(fr)).toContain(id);
});

test.each([
  'Paint the coat of arms of the village for the council, with its consent',
  'Give the certificate on the day of the visit',
  'A £50 voucher to the customer who brings a friend',
  'Write to all members before we raise the price',
  'Ask the team to answer every review',
  'Demander un avis à chaque client, par l’équipe',
  'Put the pause back on the cancel page',
  'Remettre la pause sur la page de résiliation',
])('lets pass: %s', (idea) => {
  expect(idsIn(idea)).toEqual([]);
});

test('a lasting price is nobody’s contract where nothing is subscribed', () => {
  expect(practicesIn('Raise all prices by 3 % quietly', company).map(({ id }) => id)).toEqual([]);
});
