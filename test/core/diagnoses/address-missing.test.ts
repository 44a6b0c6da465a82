import { expect, test } from 'vitest';
import { addressMissing } from '../../../src/core/diagnoses/address-missing.ts';
import { writesAddress } from '../../../src/core/offers/postal-address.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const home: PageLiteral = {
  text: ['Appelez le 02 97 00 00 00, ou venez nous voir\u00a0: notre atelier est au calme.'],
};
const found = (contact: PageLiteral, first = home) =>
  diagnosisOf(addressMissing, siteOf({ '/': first, '/contact': contact }));

test('a company that invites people to come and writes no address keeps them from coming', () => {
  expect(found({ text: ['À Vannes'] })?.sentence.fr).toBe(
    'Aucune des 2 pages ne donne d’adresse\u00a0: ni rue ni code postal dans les textes et les données, ni plan, alors que l’accueil invite à venir («\u202fvenez nous voir\u202f»).',
  );
});

test('a missing telephone number is said with the missing address', () => {
  const shop: PageLiteral = {
    text: ['Come and see us: our shop is behind the mill.'],
    links: [{ to: '/book', anchor: 'Book now' }],
  };
  expect(found({ text: ['In Ashbourne'] }, shop)?.sentence.en).toContain('gives an address or a telephone number');
});

test.each<[string, PageLiteral]>([
  ['a street and its number', { text: ['14 rue des Forges'] }],
  ['an address in the data', { jsonLd: ['{"@type":"Store","address":{"streetAddress":"14 rue des Forges"}}'] }],
  ['a map', { links: [{ to: 'https://www.google.com/maps/embed?pb=1', element: 'iframe' }] }],
  ['a picture of the way', { images: [{ src: '/img/plan-acces.png' }] }],
])('%s is enough', (_name, contact) => {
  expect(found(contact)).toBeNull();
});

test('a company that nobody is invited to visit needs no address', () => {
  expect(found({ text: ['À Vannes'] }, { text: ['Appelez le 02 97 00 00 00, nous venons chez vous.'] })).toBeNull();
});

test('the address of the host in a legal notice is not that of the company', () => {
  const notice: PageLiteral = {
    title: 'Mentions légales',
    blocks: [
      { kind: 'heading', level: 1, text: 'Mentions légales' },
      { kind: 'paragraph', text: 'Éditeur et directeur de la publication : Anne Morel.' },
      { kind: 'heading', level: 2, text: 'Hébergement' },
      { kind: 'paragraph', text: 'Nuages SA, 2 rue Kellermann, 59100 Roubaix' },
    ],
  };
  expect(diagnosisOf(addressMissing, siteOf({ '/': home, '/mentions-legales': notice }))).not.toBeNull();
});

test.each([
  '14 bis, rue des Forges',
  'Rue Claude Berg 34',
  '56000 Vannes',
  'Rue du Moulin 3, 6700 Arlon',
  '1174 7th St W, St Paul, MN 55102',
  '14 Mill Lane, Ashbourne',
  'Meadway Sports Centre, Reading, RG30 4BZ',
  'Beacon Road',
  'PO Box 1042',
])('“%s” is an address', (text) => {
  expect(writesAddress(text)).toBe(true);
});

test.each([
  'À Tarascon, entre Arles et Avignon',
  'Nos prairies s’étendent sur 13 hectares.',
  'Elle a croisé la route de deux éleveurs.',
  '©2024 Haras du Lac',
  'Ouvert depuis 1998 toute l’année',
  'The road narrows after 300 m.',
])('“%s” is none', (text) => {
  expect(writesAddress(text)).toBe(false);
});
