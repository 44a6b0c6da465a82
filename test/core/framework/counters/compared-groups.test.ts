import { describe, expect, test } from 'vitest';
import { comparedGroups } from '../../../../src/core/framework/counters/compared-groups.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const compare = (ownMetrics: Record<string, number>, given = {}) =>
  comparedGroups(companyWith({ siteTotals: { ...totals, ...given, ownMetrics } }));

describe('groups of one kind are compared', () => {
  test('by the ratio of their rates where thousands are counted, not where one may be chance', () => {
    const rates = (one: number, other: number) =>
      compare({ 'Visits to a page by model (9000), orders': one, 'Visits to other pages (20000), orders': other });
    expect(rates(400, 560)).toMatchObject([{ better: { won: 400, of: 9000 } }]);
    expect(rates(260, 560)).toEqual([]);
    expect(compare({ 'Visits to a page by model (200), orders': 6, 'Visits to other pages (200), orders': 3 })).toEqual(
      [],
    );
  });

  test('when one is the negation of the other', () =>
    expect(
      compare({
        'quotes chased twice': 44,
        'orders from quotes chased twice': 24,
        'quotes never chased': 60,
        'orders from quotes never chased': 13,
      }),
    ).toMatchObject([{ result: 'orders', better: { won: 24, of: 44 }, other: { won: 13, of: 60 }, isLoss: false }]));
  test('when one is all the others', () =>
    expect(
      compare({
        'demandes répondues en moins de 48 h': 1000,
        'pensions nées d’une réponse en moins de 48 h': 300,
        'demandes répondues plus tard ou jamais': 2000,
        'pensions nées des autres demandes': 100,
      })[0]?.gap,
    ).toBeCloseTo(0.25));
  test('beside everybody else, once two groups are everybody', () =>
    expect(
      compare(
        {
          'paid among activated trials': 80,
          'paid among trials not activated': 20,
          'trials that had a call': 50,
          'paid among trials that had a call': 40,
        },
        { trials: 400, activatedTrials: 160 },
      ),
    ).toMatchObject([
      { better: { label: 'trials that had a call', won: 40, of: 50 }, other: { label: null, won: 60, of: 350 } },
      { better: { won: 80, of: 160 }, other: { won: 20, of: 240 } },
    ]));
  test('the one that loses less is the better one', () =>
    expect(
      compare({
        'members paying by debit': 640,
        'left among debit members': 45,
        'members paying by cheque': 574,
        'left among cheque members': 120,
      })[0],
    ).toMatchObject({ isLoss: true, better: { won: 45 }, other: { won: 120 } }));
  test('within the counters of a channel', () => {
    const ownMetrics = {
      'devis relancés': 12,
      'signés après relance': 5,
      'devis jamais relancés': 29,
      'signés sans relance': 4,
    };
    const [found] = comparedGroups(companyWith({ channels: [channelWith('CH-SEO', { ownMetrics })] as never }));
    expect(found).toMatchObject({ channelId: 'seo', better: { won: 5, of: 12 } });
    expect(found?.interval[0]).toBeLessThan(0);
  });
});

describe('groups that do not name each other are compared', () => {
  test('when “of those” counts the same loss in both', () =>
    expect(
      compare({
        'members who joined at half price': 1204,
        'of those, left before spring': 566,
        'members who joined at full price': 548,
        'of those, left before spring (2)': 126,
      }),
    ).toMatchObject([{ isLoss: true, better: { won: 126, of: 548 }, other: { won: 566, of: 1204 } }]));
  test('when a whole, a group and a result give the rest by subtraction', () =>
    expect(
      compare({
        'devis de contrat envoyés': 151,
        'devis de contrat signés': 58,
        'devis envoyés en deux jours': 41,
        'signés parmi ceux-là': 26,
      }),
    ).toMatchObject([{ better: { won: 26, of: 41 }, other: { label: null, won: 32, of: 110 } }]));
  test('within the facts of an offer', () => {
    const offer = {
      ...companyWith().offers[0]!,
      name: 'Location de la salle',
      proofs: ['27 locations, 61 demandes', 'les 17 demandes répondues en trois jours ont donné 13 locations'],
    };
    expect(comparedGroups(companyWith({ offers: [offer] }))).toMatchObject([
      { better: { won: 13, of: 17 }, other: { label: null, won: 14, of: 44 } },
    ]);
  });
});

test('counters that are no part of one another are not compared', () =>
  expect(
    compare({ 'schools paused in summer': 88, 'schools that came with a code': 21, 'support tickets': 300 }),
  ).toEqual([]));

test('groups named with their result are compared once', () =>
  expect(compare({ 'Visits with a text (100), missed': 4, 'Visits without a text (80), missed': 20 })).toMatchObject([
    { result: 'missed', isLoss: true, better: { won: 4, of: 100 }, other: { won: 20, of: 80 } },
  ]));
