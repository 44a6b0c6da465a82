import { expect, test } from 'vitest';
import { statedGoals } from '../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const goalOf = (statement: string, serviceCapacity: object[]) =>
  statedGoals(
    insightFactsOf(
      companyWith({
        channels: [channelWith('CH-SEO', { metrics: { orders: 200, newCustomers: 180 } })],
        strategicObjectives: [{ id: 'so1', kind: 'new_customers', statement, weight: 1 }],
        serviceCapacity: serviceCapacity as never,
      }),
    ),
    [],
  )[0];
const nights = [
  { id: 'a', label: 'room nights in July and August', possible: 500, used: 480, refused: 130, months: [7, 8] },
  { id: 'b', label: 'room nights from Sunday to Thursday', possible: 1400, used: 400 },
];

test('a goal that names a season only to leave it out is judged on the rest of the year', () => {
  const goal = goalOf('Fill the week outside July and August', nights);
  expect(goal?.measure?.en).toBe('room nights from Sunday to Thursday');
  expect([goal?.current, goal?.verdict]).toEqual([400, 'within-reach']);
});
test('a goal to have enough room is about supply: what can be served grows by what was turned away', () => {
  const goal = goalOf('Avoir assez de places couvertes pour septembre', [
    { id: 'a', label: 'places couvertes', possible: 590, used: 571, refused: 344 },
  ]);
  expect([goal?.current, goal?.target, goal?.verdict]).toEqual([590, 934, 'ambitious']);
});
test('a larger share of those who come back is no more demand', () => {
  const facts = insightFactsOf(
    companyWith({
      strategicObjectives: [{ id: 'so1', kind: 'new_customers', statement: 'Faire revenir les locataires', weight: 1 }],
      serviceCapacity: [{ id: 'a', label: 'places', possible: 590, used: 571 }],
      siteTotals: {
        source: 's',
        bounceDefinition: 'ga4',
        timeDefinition: 't',
        attribution: 'a',
        orders: 600,
        newCustomers: 400,
        ownMetrics: { 'Locataires revenus sur 290': 181 },
      },
    }),
  );
  expect(statedGoals(facts, [])[0]).toMatchObject({ unit: 'share', verdict: 'within-reach' });
});
