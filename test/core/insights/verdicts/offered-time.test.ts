import { expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const verdict = (what: string, ...notes: string[]) =>
  foundInsights(
    insightFactsOf(
      companyWith({
        deadlines: [{ id: 'd', what, by: '2027-02-10' }],
        notes,
        serviceCapacity: [
          { id: 's', label: 'Repairs in spring', possible: 100, used: 99, refused: 52, months: [3, 4, 5] },
        ],
      }),
    ),
  ).find(({ kind }) => kind.id === 'dated-fact')?.argument;

// 52 refused × 150 of margin = 7,800, for two days in each of thirteen weeks: 300 a day
test.each([
  ['Moran would cost 400 pounds a week.', /^Yes: 52 requests .* = €7,800, against 26 days × €200 .* = €5,200/],
  ['Moran asks 120 euros a day.', /^Yes: .* 26 days × €120 /],
  ['Moran asks 2600 euros a month.', /^Yes: .* 26 days × €300 .* = €7,800/],
  ['Moran would cost 700 pounds a week.', /^No: .* 26 days × €350 /],
  ['The shop rents at 400 pounds a week.', /^Yes up to €300 a day/],
  ['Moran would cost 25 euros an hour.', /^Yes up to €300 a day/],
])('the price that a note gives for those hands decides, in the unit offered: %s', (note, expected) =>
  expect(verdict('Answer Moran, free two days a week', note)?.en).toMatch(expected),
);
test('en français aussi', () =>
  expect(verdict('Répondre à Moran, libre deux jours par semaine', 'Moran coûterait 400 € par semaine.')?.fr).toMatch(
    /^Oui : 52 demandes refusées/,
  ));
