import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../src/core/framework/counters/counter-whole.ts';
import { namedGroups, namedPairs } from '../../../../src/core/framework/counters/named-groups.ts';

const pairsOf = (counts: Record<string, number>) =>
  namedPairs(Object.entries(counts).map(([label, count]) => figureOf(label, count)));

describe('counters that name a group and its result are set beside each other', () => {
  test('with the size of the group in brackets', () =>
    expect(
      pairsOf({
        'Orders with a card (2,050), claims for dead plants': 62,
        'Orders without a card (2,270), claims for dead plants': 227,
      }),
    ).toEqual([
      {
        result: 'claims for dead plants',
        one: { label: 'Orders with a card', won: 62, of: 2050 },
        other: { label: 'Orders without a card', won: 227, of: 2270 },
        isLoss: true,
        isOpen: false,
      },
    ]));
  test('with the size of the group in a counter of its name, or after the result', () => {
    expect(
      pairsOf({ 'Devis rapides': 140, 'Devis rapides, acceptés': 84, 'Devis lents': 180, 'Devis lents, acceptés': 67 }),
    ).toMatchObject([{ one: { won: 84, of: 140 }, other: { won: 67, of: 180 }, isLoss: false }]);
    expect(
      pairsOf({ 'Plans chiffrés vite, commandés (sur 61)': 34, 'Plans chiffrés tard, commandés (sur 83)': 18 }),
    ).toMatchObject([{ one: { of: 61 }, other: { of: 83 } }]);
  });
  test('of four, each with the one that makes the same whole with it', () =>
    expect(
      pairsOf({
        'A early (71), worked': 58,
        'A late (93), worked': 39,
        'A by a friend (38), worked': 30,
        'A from elsewhere (126), worked': 67,
      }).map(({ one, other }) => [one.of, other.of]),
    ).toEqual([
      [71, 93],
      [38, 126],
    ]));
  test('of five in two tables of one whole, each with the others of its table', () => {
    const pairs = pairsOf({
      'Calls before noon (30), booked': 20,
      'Calls after noon (50), booked': 25,
      'Calls at night (20), booked': 4,
      'Calls from the valley (60), booked': 40,
      'Calls from the town (40), booked': 9,
    });
    expect(pairs.map(({ one, other }) => [one.of, other.of])).toEqual([
      [30, 50],
      [30, 20],
      [50, 20],
      [60, 40],
    ]);
  });
  test('of four, all when one alone is as large as two others', () => {
    const early = { 'Calls early (30), booked': 20, 'Calls late (20), booked': 9 };
    expect(pairsOf({ ...early, 'Calls at night (50), booked': 8, 'Calls on Sunday (50), booked': 5 })).toHaveLength(6);
  });
  test('of three, the two that begin alike', () =>
    expect(
      pairsOf({
        'Visites demandées par un voisin (40), signées': 20,
        'Visites demandées par un inconnu (60), signées': 12,
        'Salons (90), signées': 40,
      }).map(({ one, other }) => [one.of, other.of]),
    ).toEqual([[40, 60]]));
  test('with a delay or a mean in the name of the group', () =>
    expect(
      pairsOf({
        'Colis annoncés avec moins d’une semaine de délai (41), envoyés': 32,
        'Colis annoncés avec plus d’un mois de délai (52), envoyés': 21,
      }),
    ).toMatchObject([{ one: { won: 32, of: 41 }, other: { won: 21, of: 52 } }]));
  test('a time in brackets is no size of a group', () =>
    expect(pairsOf({ 'Visit (75 minutes), booked': 20, 'Call (10 minutes), booked': 5 })).toEqual([]));
  test('never without the other group, without a size, nor for a mean', () => {
    expect(pairsOf({ 'Orders with a card (2,050), claims': 62 })).toEqual([]);
    expect(pairsOf({ 'Orders with a card, claims': 62, 'Orders without a card, claims': 227 })).toEqual([]);
    expect(pairsOf({ 'Early orders (900), average basket': 171, 'Late orders (800), average basket': 107 })).toEqual(
      [],
    );
  });

  test('never with more results than the group has, nor in a group of nobody', () => {
    expect(pairsOf({ 'Late orders (10), claims': 20, 'Early orders (30), claims': 5 })).toEqual([]);
    expect(pairsOf({ 'Late orders (0), claims': 0, 'Early orders (30), claims': 5 })).toEqual([]);
  });
  test('never with a narrower result', () =>
    expect(pairsOf({ 'Early orders (50), paid': 20, 'Late orders (60), paid and collected': 5 })).toEqual([]));
  test('alone, a group is no kind', () =>
    expect(namedGroups([figureOf('Orders with a card (2,050), claims', 62)])).toEqual([]));
  test.each(['no complaint', 'rien de cassé', 'aucun retour', 'planted again', 'réinscrits', 'first answer in 3 days'])(
    '“%s” is wanted',
    (result) =>
      expect(pairsOf({ [`Late orders (40), ${result}`]: 9, [`Early orders (50), ${result}`]: 3 })[0]?.isLoss).toBe(
        false,
      ),
  );
  test.each([
    'rien n’a levé',
    'nothing grew',
    'n’a pas tenu',
    'unpaid',
    'gone within eight weeks',
    'driver did not come',
    'annulées',
    'rendus en retard',
    'repris sous garantie',
    'disputes',
    'litiges',
    'breakages',
    'refusals',
    'départs',
    'démissions',
    'impayés',
    'suspension refused',
  ])('“%s” is not wanted', (result) =>
    expect(pairsOf({ [`Late orders (40), ${result}`]: 9, [`Early orders (50), ${result}`]: 3 })[0]?.isLoss).toBe(true),
  );
  test.each([
    ['Members written to (40), returned', 'Members left alone (50), returned', false],
    ['Parcels with a fitting guide (40), returned', 'Parcels without it (50), returned', true],
    ['Factures relancées (40), impayés récupérés', 'Factures laissées (50), impayés récupérés', false],
  ])('“%s” is read from the people or the things of the group', (one, other, isLoss) =>
    expect(pairsOf({ [one]: 9, [other]: 3 })).toMatchObject([{ isLoss, isOpen: false }]),
  );
  test('a result whose words do not say which is better is left open', () =>
    expect(pairsOf({ 'Evenings with music (40), noise': 9, 'Evenings without (50), noise': 3 })).toMatchObject([
      { isLoss: false, isOpen: true },
    ]));
});
