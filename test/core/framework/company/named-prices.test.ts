import { expect, test } from 'vitest';
import { offersWords } from '../../../../src/core/framework/company/questions/answer-words.ts';
import {
  namedPrices,
  namedPricesText,
  typedCurrency,
  unreadPrice,
} from '../../../../src/core/framework/company/named-prices.ts';

const read = (typed: string) => namedPrices(typed).map(({ name, price }) => [name, price]);

test('a price follows its offer with or without a sign, decimal comma included', () => {
  expect(read('Vase 40, Bol 18,50 €, Assiette : 25')).toEqual([
    ['Vase', 40],
    ['Bol', 18.5],
    ['Assiette', 25],
  ]);
});

test('where semicolons or lines separate offers, a comma is within a name', () => {
  expect(read('Oliviers, palmiers = 129; Haies')).toEqual([
    ['Oliviers, palmiers', 129],
    ['Haies', null],
  ]);
  expect(read('Villa, la semaine 1200\nChambre, petit déjeuner compris 80')).toEqual([
    ['Villa, la semaine', 1200],
    ['Chambre, petit déjeuner compris', 80],
  ]);
});

test('an offer alone whose name has a comma stays one in the kept form', () => {
  const rows = [{ name: 'Oliviers, palmiers', price: 129 }];
  expect(namedPrices(namedPricesText(rows))).toEqual(rows);
});

test('the sign may come first, and words may introduce the price', () => {
  expect(read('Vase £40, Bowl from £18.50')).toEqual([
    ['Vase', 40],
    ['Bowl', 18.5],
  ]);
  expect(read('Coupe à 35 euros')).toEqual([['Coupe', 35]]);
});

test('an offer without a price keeps its name, and each name counts once', () => {
  expect(read('Sur mesure, Sur mesure')).toEqual([['Sur mesure', null]]);
  expect(read('?')).toEqual([]);
});

test('an offer on estimate has a name and no price, however that is said', () => {
  expect(read('Pose sur estimation; Coupe prix sur demande; Repair on estimate; Survey price on request')).toEqual([
    ['Pose', null],
    ['Coupe', null],
    ['Repair', null],
    ['Survey', null],
  ]);
});

test('the kept form reads as the same offers', () => {
  const rows = namedPrices('Vase 40, Bol 18,50, Sur mesure');
  expect(namedPrices(namedPricesText(rows))).toEqual(rows);
});

test('a sign of thousands belongs to the price, with the sign of money on either side', () => {
  expect(read('check-up $90, implant $3,000')).toEqual([
    ['check-up', 90],
    ['implant', 3000],
  ]);
  expect(read('Table 25.000 €, Banc 8 000,50 €')).toEqual([
    ['Table', 25000],
    ['Banc', 8000.5],
  ]);
});

test('an offer ends before the words of its price', () => {
  expect(read('Pergola à partir de 8 000 euros, Store dès 900 €, Pose entre 80 et 120 €, Devis gratuit')).toEqual([
    ['Pergola', 8000],
    ['Store', 900],
    ['Pose', 80],
    ['Devis gratuit', null],
  ]);
  expect(read('Entretien sur devis; Atelier 8 à 12 ans 35 €; Massage 60 min 70 €; Crown $1,200 each')).toEqual([
    ['Entretien', null],
    ['Atelier 8 à 12 ans', 35],
    ['Massage 60 min', 70],
    ['Crown', 1200],
  ]);
});

test('a sum of money that is not a price after a name is reported', () => {
  expect(unreadPrice('Desk 40, $3,00,0')).toBe('$3,00,0');
  expect(unreadPrice('Desk 40, Lamp $30, Bed')).toBeNull();
});

test('the currency is that of the first sign; a plain dollar is that of the country when it has one', () => {
  expect(typedCurrency('Vase 40, Bol 18 €', 'CAD')).toBe('EUR');
  expect(typedCurrency('Vase $40', 'CAD')).toBe('CAD');
  expect(typedCurrency('Vase $40', 'GBP')).toBe('USD');
  expect(typedCurrency(namedPricesText(namedPrices('Vase 40 CHF')), null)).toBe('CHF');
  expect(typedCurrency('Vase 40', 'CAD')).toBeNull();
});

test('the measure of a price is kept; a price by person or by month is that of a purchase', () => {
  const measures = (typed: string) => namedPrices(typed).map(({ price, per }) => [price, per]);
  const typed = 'Toiture 95 €/m², Peinture 18,50 € le m2, Ménage 24 € de l’heure, Tiling £40 per square metre';
  const kept = [
    [95, 'm²'],
    [18.5, 'm2'],
    [24, 'heure'],
    [40, 'square metre'],
  ];
  expect(measures(typed)).toEqual(kept);
  expect(measures(namedPricesText(namedPrices(typed)))).toEqual(kept);
  expect(measures('Repas 25 € par personne, Box 29 €/mois')).toEqual([
    [25, undefined],
    [29, undefined],
  ]);
});

test('a word for money before a price is the name of what is sold', () => {
  expect(read('Livre 15; Porte-livre 20; Pound 3; Franc 2; Lot de 3 livres 25 €; Vase 40 livres sterling')).toEqual([
    ['Livre', 15],
    ['Porte-livre', 20],
    ['Pound', 3],
    ['Franc', 2],
    ['Lot de 3 livres', 25],
    ['Vase', 40],
  ]);
  expect(unreadPrice('Livre 15')).toBeNull();
  expect(typedCurrency('Livre 15', null)).toBeNull();
});

test('the letters of a name are no sign of money', () => {
  expect(read('Chaud 40; Badaud 12; Moteur R 12 40 €; Sofa$90')).toEqual([
    ['Chaud', 40],
    ['Badaud', 12],
    ['Moteur R 12', 40],
    ['Sofa', 90],
  ]);
});

test('the currency may be one of any of the usual signs and codes', () => {
  const currency = (typed: string) => typedCurrency(namedPricesText(namedPrices(typed)), null);
  expect(currency('Suite R800 per night')).toBe('ZAR');
  expect(currency('Suite R 1 200')).toBe('ZAR');
  expect(currency('Suite from R2500')).toBe('ZAR');
  expect(currency('Visite CA$40')).toBe('CAD');
  expect(currency('Visite 40 $ CA')).toBe('CAD');
  expect(currency('Tour A$40')).toBe('AUD');
  expect(currency('Bol 300 SEK')).toBe('SEK');
  expect(read('Suite from R2500 per night')).toEqual([['Suite', 2500]]);
});

test('a price by the month or the night is kept with its length of time', () => {
  const kept = (typed: string) => namedPrices(typed).map(({ name, price, each }) => [name, price, each]);
  const typed =
    'Pension 260 € par mois; Box 450 € TTC / mois; Suite R800 per night; Gîte 90 € la nuit; Cabin £90 a night; Terrain sur devis';
  const rows = [
    ['Pension', 260, 'mois'],
    ['Box', 450, 'mois'],
    ['Suite', 800, 'night'],
    ['Gîte', 90, 'nuit'],
    ['Cabin', 90, 'night'],
    ['Terrain', null, undefined],
  ];
  expect(kept(typed)).toEqual(rows);
  expect(kept(namedPricesText(namedPrices(typed)))).toEqual(rows);
  expect(unreadPrice(typed)).toBeNull();
});

test('the lowest of several prices keeps its “from”, in the language of the file or in its own', () => {
  const rows = namedPrices('Vase à partir de 40 €; Bol dès 18,50; Firing = from £25/kg; Coupe de 5 à 9 €');
  expect(rows.map(({ price, from }) => [price, from])).toEqual([
    [40, 'fr'],
    [18.5, 'fr'],
    [25, 'en'],
    [5, undefined],
  ]);
  expect(namedPrices(namedPricesText(rows))).toEqual(rows);
  expect(namedPricesText(rows.slice(0, 1), 'en')).toBe('Vase = from 40 €');
  expect(offersWords('Vase = à partir de 40 €', 'fr')).toEqual(['Vase (à partir de 40\u00a0€)']);
});
