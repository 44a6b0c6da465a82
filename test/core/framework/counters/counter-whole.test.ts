import { expect, test } from 'vitest';
import { figureOf, wholeOf } from '../../../../src/core/framework/counters/counter-whole.ts';

const wholeIn = (counters: Record<string, number>, label: string): string | null => {
  const figures = Object.entries(counters).map(([name, count]) => figureOf(name, count));
  return (
    wholeOf(figures.find((one) => one.label === label)!, { figures, totals: [], sold: [], groups: [] })?.label ?? null
  );
};

test('“of those” is a part of the counter above', () => {
  const counters = { 'calls in the month': 90, 'of those, answered': 60, 'of those, on Saturday': 12 };
  expect(wholeIn(counters, 'of those, answered')).toBe('calls in the month');
  expect(wholeIn(counters, 'of those, on Saturday')).toBe('calls in the month');
});

test('“of those who …” is a part of the counter that has these words and months', () => {
  const counters = {
    'members who left October to January': 90,
    'members who left February to May': 120,
    'of those who left October to January, came back by June': 30,
  };
  expect(wholeIn(counters, 'of those who left October to January, came back by June')).toBe(
    'members who left October to January',
  );
});

test('a part whose name goes on from another part is a part of that one', () => {
  const counters = {
    commandes: 1280,
    'dont avec le code promo': 610,
    'dont avec le code promo, déjà dans le panier avant': 488,
  };
  expect(wholeIn(counters, 'dont avec le code promo, déjà dans le panier avant')).toBe('dont avec le code promo');
});

test('« de ceux-là » is a part too, also when the name comes back with a number', () => {
  const counters = {
    'devis relancés': 90,
    'de ceux-là signés': 40,
    'devis sans relance': 117,
    'de ceux-là signés (2)': 24,
  };
  expect(wholeIn(counters, 'de ceux-là signés (2)')).toBe('devis sans relance');
});

test('parts that do not fit beside each other are one inside the other', () => {
  const counters = { 'bookings cancelled': 214, 'of those, late': 131, 'of those, refunded': 119 };
  expect(wholeIn(counters, 'of those, late')).toBe('bookings cancelled');
  expect(wholeIn(counters, 'of those, refunded')).toBe('of those, late');
});

test('“signed among those” is a part of the group above', () =>
  expect(
    wholeIn(
      { 'devis envoyés': 151, 'devis envoyés en deux jours': 41, 'signés parmi ceux-là': 26 },
      'signés parmi ceux-là',
    ),
  ).toBe('devis envoyés en deux jours'));

test('“these requests” are the requests above', () =>
  expect(wholeIn({ 'demandes de loueurs': 9, 'devis envoyés à ces demandes': 2 }, 'devis envoyés à ces demandes')).toBe(
    'demandes de loueurs',
  ));

test('“reminded” and “not reminded” have their own groups', () => {
  const counters = {
    'letters of reminder sent': 120,
    'reminded, came back': 66,
    'not reminded, came back': 291,
    'not reminded whose date passed': 970,
  };
  expect(wholeIn(counters, 'reminded, came back')).toBe('letters of reminder sent');
  expect(wholeIn(counters, 'not reminded, came back')).toBe('not reminded whose date passed');
});
