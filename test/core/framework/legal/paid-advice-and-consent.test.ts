import { expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const grocer = companyWith({ organisation: { ...company.organisation, sector: 'food_drink' } });
const idsIn = (text: string, of = company): string[] => practicesIn(text, of).map(({ id }) => id);

test.each([
  [
    'payment-to-official',
    'Give 5% to the buyer of the council who picks us',
    'Verser 3 % au directeur de l’école communale qui nous choisit',
  ],
  [
    'payment-for-trusted-advice',
    '£50 to each nurse who sends us a family',
    '20 € au pharmacien qui nous adresse quelqu’un',
  ],
  [
    'enrolment-without-consent',
    'Put all trial members on the yearly plan, they can cancel later',
    'Basculer tout le monde sur la formule payante, carte enregistrée, ils peuvent résilier',
  ],
  [
    'approach-to-the-bereaved',
    'Write to the families in the obituaries of the week',
    'Téléphoner aux familles des avis de décès',
  ],
  [
    'insurance-without-registration',
    'Sell travel insurance for an insurer, 10% commission',
    'Proposer l’assurance vélo d’un assureur contre commission',
  ],
  [
    'fees-at-the-end',
    'Keep postage off the price until the final screen',
    'Cacher les frais de dossier jusqu’à la dernière étape',
  ],
  ['pictures-of-distress', 'Film guests crying on the first day', 'Une vidéo des malades avec une musique triste'],
  [
    'counting-on-no-check',
    'Pay the guide for each group, nobody needs to know',
    'Garder le supplément, pas besoin de le dire',
  ],
  ['scraped-addresses', 'Two thousand e-mails copied from the race results', 'Des adresses copiées sur les dossards'],
  ['text-to-strangers', 'Text all the numbers in the old book', 'Un SMS à tous les numéros du vieux carnet'],
  ['permanent-reference-price', 'A strike-through price on last season', 'Afficher « was £90 » partout'],
  ['health-claim', 'A flyer: against stress and insomnia', 'Une étiquette « contre les douleurs »'],
  ['reward-for-good-reviews', '$10 for a five-star review', 'Une carte cadeau pour cinq étoiles'],
])('%s', (id, one, other) => {
  expect(idsIn(one)).toContain(id);
  expect(idsIn(other)).toContain(id);
});

test('a named health professional does not recommend a food, and may another thing', () => {
  const idea = 'A quote of our pharmacist on the jar';
  expect(idsIn(idea, grocer)).toContain('expert-on-a-food');
  expect(idsIn(idea)).toEqual([]);
});

test('a broker may sell insurance', () => {
  const broker = companyWith({ organisation: { ...company.organisation, sector: 'finance_insurance' } });
  expect(idsIn('Sell travel insurance for an insurer, 10% commission', broker)).toEqual([]);
});

test.each([
  '10% off for schools of the town',
  'Donner une fiche claire aux infirmières qui envoient quelqu’un',
  'Offer the practice hour to everyone in person, and enrol those who say yes',
  'Write to our own families six weeks after the funeral',
  'A letter to bereaved families three months after the funeral',
  'Add insurance of the parcel to the price',
  'Show postage on the first page',
  'Film the workshop with captions for blind visitors, consent signed',
  'Copy the checklist into the welcome mail',
])('lawful: %s', (text) => expect(idsIn(text)).toEqual([]));
