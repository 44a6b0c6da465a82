import { expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
const verdict = (what: string, note: string, given: Given = {}) =>
  foundInsights(
    insightFactsOf(
      companyWith({
        serviceCapacity: [
          { id: 's', label: 'Repairs in spring', possible: 100, used: 99, refused: 52, months: [3, 4, 5] },
        ],
        deadlines: [{ id: 'd', what, by: '2027-02-10' }],
        notes: [note],
        ...given,
      }),
    ),
  ).find(({ kind }) => kind.id === 'dated-fact')?.argument.en;

test('hands whose wage is in the margin are taken for what they would serve of those turned away', () => {
  const wage = 'his wage is included in the margin.';
  expect(verdict('Confirm the mechanic', `The mechanic would do 40 repairs; ${wage}`)).toMatch(
    /^Yes: 40 requests turned away today .* × €150 of margin = €6,000/,
  );
  // no more than were turned away
  expect(verdict('Confirm the mechanic', `The mechanic would do 90 repairs; ${wage}`)).toMatch(/^Yes: 52 requests/);
});
test('a machine that costs more than the requests leave is not for this year', () =>
  expect(
    verdict(
      'Apply for the grant of a second bench',
      'The second bench could do 600 repairs. Our half would be 9,000 pounds.',
    ),
  ).toMatch(/^Not this year: 52 requests .*= €7,800, against €9,000/));
test('hands that were there are set against what they cost', () =>
  expect(verdict('Tell the mechanic of last year', 'The mechanic cost 3,000 euros and did 60 repairs.')).toMatch(
    /^Yes: 60 requests served before .*= €9,000, against €3,000/,
  ));
test('without a full limit, a cost or a count there is no such answer', () => {
  const note = 'The mechanic would do 40 repairs; his wage is included in the margin.';
  expect(verdict('Confirm the mechanic', note, { serviceCapacity: [] })).not.toContain('turned away today');
  expect(verdict('Confirm the mechanic', 'The mechanic would do 40 repairs.')).not.toContain('turned away today');
  expect(verdict('Confirm the mechanic', 'The mechanic is kind.')).not.toContain('turned away today');
});
