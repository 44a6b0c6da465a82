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
test('a goal to fill what is half empty is read on the limit of its words that has most left', () => {
  const seats = [
    { id: 'a', label: 'Beds in dormitories, weekends', possible: 900, used: 880 },
    { id: 'b', label: 'Beds in dormitories, Sunday to Thursday', possible: 1000, used: 300 },
  ];
  const goal = goalOf('Fill the dormitories that are half empty', seats);
  expect([goal?.measure?.en, goal?.current, goal?.verdict]).toEqual([seats[1]!.label, 300, 'within-reach']);
});
test('what all customers do measures no goal about those of one offer', () => {
  const { offers, economics } = companyWith();
  const measured = (statement: string) =>
    statedGoals(
      insightFactsOf(
        companyWith({
          offers: ['Gym pass', 'Swimming lesson'].map((name, at) => ({ ...offers[0]!, id: `o${at}`, name })),
          economics: { ...economics, repeatRate12m: 0.2 } as never,
          strategicObjectives: [{ id: 'so1', kind: 'retention', statement, weight: 1 }],
        }),
      ),
      [],
    )[0]?.current;
  expect(measured('Keep our customers')).toBe(0.2);
  expect(measured('Keep those of the swimming lesson')).toBeNull();
});
const compared = (kind: string, statement: string, rows: [result: string, label: string, given?: object][]) =>
  statedGoals(
    insightFactsOf(
      companyWith({
        channels: [channelWith('CH-EMAIL-NL', { id: 'mail', metrics: { newCustomers: 100 } })],
        strategicObjectives: [{ id: 'so1', kind, statement, weight: 1 }],
        comparisons: rows.map(([result, label, given = {}], at) => ({
          id: `c${at}`,
          what: 'a deed',
          result,
          decidedBy: 'company',
          groups: [
            { label: `${label} with it`, cases: 400, results: 'isLoss' in given ? 20 : 90 },
            { label: `${label} without it`, cases: 400, results: 'isLoss' in given ? 90 : 20 },
          ],
          ...given,
        })),
      } as never),
    ),
    [],
  )[0]?.measure?.fr;
test('a sale to raise is read on a sale, through a channel or not, and on no loss that shares a word', () =>
  expect(
    compared('revenue_existing', 'Sell the lid to owners of a pan', [
      ['pans sent back', 'pans checked', { isLoss: true }],
      ['ordered a lid', 'pan buyers', { channelId: 'mail' }],
    ]),
  ).toBe('ordered a lid'));
test('a deed that a goal wants to stop is found by the noun of its verb', () =>
  expect(
    compared('margin', 'Ne plus se déplacer pour rien', [['déplacements inutiles', 'départs', { isLoss: true }]]),
  ).toBe('déplacements inutiles'));
