import { expect, test } from 'vitest';
import { pricedItems } from '../../../../../src/core/framework/company/site-profile/priced/priced-items.ts';
import type { Block } from '../../../../../src/core/pages/page.ts';

type Line = readonly [kind: Block['kind'] | 1 | 2 | 3, text: string];
const read = (...lines: readonly Line[]) =>
  pricedItems(
    lines.map(([kind, text]) =>
      typeof kind === 'number'
        ? { kind: 'heading', level: kind, text, position: 'content' }
        : { kind, text, position: 'content' },
    ),
  );
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
