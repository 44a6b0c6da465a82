import { expect, test } from 'vitest';
import { pricedItems } from '../../../../../src/core/framework/company/site-profile/priced/priced-items.ts';
import type { Block } from '../../../../../src/core/pages/page.ts';

type Line = readonly [kind: Block['kind'] | 1 | 2 | 3 | 4, text: string];
const blocksOf = (lines: readonly Line[]): Block[] =>
  lines.map(([kind, text]) =>
    typeof kind === 'number'
      ? { kind: 'heading', level: kind, text, position: 'content' }
      : { kind, text, position: 'content' },
  );
const read = (...lines: readonly Line[]) => pricedItems(blocksOf(lines));
const named = (...lines: readonly Line[]) =>
  read(...lines).map(({ name, price, from, per }) => [name, from ? `from ${price}` : price, ...(per ? [per] : [])]);

test('a heading has the price under it: a length of time and an age are of the offer, not of its price', () => {
  const lines: readonly Line[] = [
    [1, 'Les tarifs'],
    [3, 'Cours particuliers de tour « Adultes » (+ de 18 ans) :'],
    ['paragraph', 'La séance (45 – 50 minutes) : 40 €'],
    [3, 'Cours de modelage pour enfants'],
    ['paragraph', 'La séance de 40 minutes : 35 euros'],
    [3, 'Ateliers collectifs'],
    ['paragraph', 'Vous venez à six et chacun repart avec son bol, cuit et émaillé le mois suivant.'],
    ['paragraph', '- Tarif 8€ / personne'],
    [3, 'Ateliers en entreprise'],
    ['paragraph', 'Sur devis'],
  ];
  expect(named(...lines)).toEqual([
    ['Cours particuliers de tour « Adultes » (+ de 18 ans)', 40],
    ['Cours de modelage pour enfants', 35],
    ['Ateliers collectifs', 8, 'personne'],
  ]);
  expect(read(...lines)[1]!.passage).toBe('Cours de modelage pour enfants — La séance de 40 minutes : 35 euros');
});

test('rows of a table and of a list have each their name, whatever is between the name and the price', () => {
  expect(
    named(
      [2, 'Terre'],
      ['cell', 'Pièce'],
      ['cell', 'Durée'],
      ['cell', 'Prix'],
      ['cell', 'Bol en grès'],
      ['cell', '30 min'],
      ['cell', '1 200,50 €'],
      ['cell', 'Restauration'],
      ['cell', '2 h'],
      ['cell', 'Sur devis'],
      ['cell', 'Vase bleu'],
      ['cell', '20 €'],
      ['cell', '35 €'],
      [2, 'Firing'],
      ['list-item', 'Glaze firing: £1,200.50'],
      ['list-item', 'Kiln hire from $18.50 per day'],
    ),
  ).toEqual([
    ['Bol en grès', 1200.5],
    ['Vase bleu', 'from 20'],
    ['Glaze firing', 1200.5],
    ['Kiln hire', 'from 18.5', 'day'],
  ]);
});

test('a name and its length of time beside a price are a row: the length is in the name of what is sold by several', () => {
  expect(
    named(
      [2, 'Tarifs du tour'],
      ['other', 'Initiation45 min'],
      ['other', '30 €'],
      ['other', 'Tour libre 30 min'],
      ['other', '20 €'],
      ['other', 'Tour libre 60 min'],
      ['other', '35 €'],
    ),
  ).toEqual([
    ['Initiation', 30],
    ['Tour libre (30 min)', 20],
    ['Tour libre (60 min)', 35],
  ]);
});

test('a card has the name of its heading and one price, unless it tells for whom each price is', () => {
  expect(
    named(
      [2, 'Our courses'],
      [3, 'Throwing course'],
      ['paragraph', 'Two days at the wheel with a potter.'],
      ['paragraph', '£240 — 60 min'],
      [3, 'Guided visit'],
      ['paragraph', 'Adults: £12'],
      ['paragraph', 'Children: £8'],
      [3, 'Standard Package'],
      ['paragraph', '£30'],
    ),
  ).toEqual([
    ['Throwing course', 240],
    ['Guided visit – Adults', 12],
    ['Guided visit – Children', 8],
  ]);
});

test.each([
  ['a range, from its lower end', '30 – 45 €', 30],
  ['words for the lowest price', 'À partir de 30 €', 30],
  ['two prices of one line', '30 € (45 € le week-end)', 30],
])('%s is a price “from”', (_what, text, price) => {
  expect(named([2, 'Cuisson'], ['paragraph', text])).toEqual([['Cuisson', `from ${price}`]]);
});

test.each([
  'Livraison offerte dès 60 €',
  'Acompte de 50 €',
  'La pose se fait en un jour, elle est comptée à partir de 1 200 €.',
  'Option photo : 35 €',
  'Free delivery over £50',
  'Insured up to £5M',
])('a sum that is no price of something sold names nothing: %s', (text) => {
  expect(named([1, 'Poterie'], ['paragraph', text])).toEqual([]);
});

test('prices after a list of what is included are those of what the page sells, not of the last thing of the list', () => {
  const included: readonly Line[] = [
    [1, 'Nos tarifs'],
    [4, 'Poêle'],
    ['paragraph', 'La cabane a un poêle.'],
    [4, 'Barque'],
    ['paragraph', 'Une barque est au ponton.'],
    [4, 'Vaisselle'],
    ['paragraph', 'Assiettes, verres et couverts.'],
  ];
  const prices: readonly Line[] = [
    ['paragraph', 'Pour 2 personnes'],
    ['paragraph', '60 à 90 € la nuit'],
    ['paragraph', 'Pour 4 personnes'],
    ['paragraph', '80 € la nuit'],
  ];
  const names = (lines: readonly Line[], sold: string | null) =>
    pricedItems(blocksOf(lines), sold).map(({ name }) => name);
  expect(names([...included, ...prices], 'Cabane')).toEqual(['Cabane – Pour 2 personnes', 'Cabane – Pour 4 personnes']);
  expect(names([...included, ...prices], null)).toEqual([]);
  // One heading among others that have prices too is the name of what it has.
  expect(names([...included, [4, 'Radeau'], ...prices], 'Cabane')).toContain('Radeau – Pour 2 personnes');
});

test('what is added to a sale, paid to the town or billed beside a stay is no offer', () => {
  expect(
    named(
      [2, 'Cabane'],
      ['list-item', 'Cabane du lac : 60 € la nuit'],
      ['list-item', 'Serviettes : 8 € par personne'],
      ['list-item', 'Bois : 5 €'],
      ['list-item', 'Petit déjeuner : 9 €'],
      ['list-item', 'Taxe de séjour : 1 €'],
      ['list-item', 'Barque + 12 €'],
      [2, 'Options'],
      ['list-item', 'Location de canne : 15 €'],
    ),
  ).toEqual([['Cabane du lac', 60, 'nuit']]);
  expect(
    named(
      [2, 'Lake cabin'],
      ['list-item', 'Lake cabin: £60 per night'],
      ['list-item', 'Towels: £8'],
      [2, 'Optional extras'],
      ['list-item', 'Rod hire: £15'],
    ),
  ).toEqual([['Lake cabin', 60, 'night']]);
  // Where nothing is let by the night, the same things are what is sold.
  expect(named([2, 'Literie'], ['list-item', 'Serviettes : 8 €'], ['list-item', 'Draps : 30 €'])).toEqual([
    ['Serviettes', 8],
    ['Draps', 30],
  ]);
});
