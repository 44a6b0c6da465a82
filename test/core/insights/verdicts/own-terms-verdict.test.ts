import { expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const van = {
  id: 'van',
  name: 'lease of the second van',
  renewsOn: '2027-06-30',
  notice: { months: 3 },
  cost: { amount: 400, per: 'month' as const },
};
const answer = (days: number | null, ...notes: string[]) =>
  foundInsights(
    insightFactsOf(
      companyWith({
        notes,
        commitments: [van],
        siteTotals: {
          source: 'ga4',
          bounceDefinition: 'ga4',
          timeDefinition: 'engagement',
          attribution: 'last click',
          ownMetrics: { 'Days of the second van, out of 110': days },
        },
      }),
    ),
  ).find(({ kind }) => kind.id === 'dated-fact');
const byTheDay = 'A van rented by the day costs 50 euros.';

test('what its uses cost one by one is set against the whole', () => {
  // 30 days in six months: 60 × 50 = 3,000 against 4,800
  const one = answer(30, byTheDay);
  expect(one?.argument.en).toMatch(/^No: 60 .*× €50 .*= €3,000, against €4,800 a year/);
  expect(one?.moneyPerMonth).toBe(150);
  expect(answer(60, byTheDay)?.argument.en).toMatch(/^Yes: 120 .*= €6,000/);
});
test('a lower price of the file is asked for', () => {
  const one = answer(30, 'Another van would cost 300 euros a month.');
  expect(one?.action?.title.en).toMatch(/^Say no at this price/);
  expect(one?.action?.steps[1]?.en).toContain('€3,600 a year, here or elsewhere');
});
test('what the other work stands on is kept', () =>
  expect(answer(30, 'The van is used by all fitters.')?.action?.title.en).toMatch(/^Keep it/));
test('uses of a year that a note counts are priced too, in the unit of the price', () => {
  expect(answer(null, byTheDay, 'The van was used 30 days last year.')?.argument.en).toMatch(
    /^No: 30 .*× €50 .*= €1,500, against €4,800 a year/,
  );
  for (const note of ['The van was used 30 days.', 'The van was used 30 times last year.'])
    expect(answer(null, byTheDay, note)?.argument.en).not.toContain('= €1,500');
});
