import { expect, test } from 'vitest';
import { countedCauses } from '../../../../src/core/framework/counters/counted-causes.ts';
import { companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const causes = (ownMetrics: Record<string, number>, given = {}) =>
  countedCauses(companyWith({ siteTotals: { ...totals, ownMetrics }, ...given }));

test('reasons of losses are parts of the step that they add up to, the most frequent first', () =>
  expect(
    causes(
      { 'quotes lost on price': 3, 'quotes lost because of delay': 11 },
      { funnel: [{ id: 'lost', label: 'Quotes lost', count: 14 }] },
    ),
  ).toMatchObject([{ label: 'Quotes lost', total: 14, isSurvey: false, causes: [{ count: 11 }, { count: 3 }] }]));
test('answers are parts of their survey', () =>
  expect(causes({ 'réponses au sondage panier': 143, 'réponses « frais trop tard »': 61 })).toMatchObject([
    { total: 143, isSurvey: true, causes: [{ count: 61 }] },
  ]));
test('one loss alone has no reasons', () => expect(causes({ 'quotes lost on price': 3 })).toEqual([]));

test('a reason that names a season is a reason like the others', () =>
  expect(
    causes({
      'calls of leavers': 90,
      'leaving reason, nothing to do in winter': 50,
      'leaving reason, price': 30,
      'leaving reason, no time': 10,
    }),
  ).toMatchObject([{ label: 'calls of leavers', total: 90, causes: [{ count: 50 }, { count: 30 }, { count: 10 }] }]));

test('reasons after the same loss are parts of their own sum, never of a loss counted in another group', () => {
  const left = { 'Left: too far': 21, 'Left: price': 9, 'Left: no time': 10 };
  expect(causes({ ...left, 'Pauses refused': 30, 'Left of these 30': 12 })).toMatchObject([
    { total: 40, causes: [{ label: 'Left: too far' }, { count: 10 }, { count: 9 }] },
  ]);
  expect(
    causes({
      'Partis : prix': 9,
      'Partis : trop loin': 21,
      'Partis : sans réponse': 10,
      'Pauses refusées': 30,
      'Partis parmi ces 30': 12,
    }),
  ).toMatchObject([{ label: 'Partis', total: 40, causes: [{ count: 21 }, { count: 10 }, { count: 9 }] }]);
});
