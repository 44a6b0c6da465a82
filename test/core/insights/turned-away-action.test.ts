import { expect, test } from 'vitest';
import { foundInsights } from '../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../support/insight-facts-of.ts';
import { companyWith } from '../../support/small-company.ts';

type Capacity = NonNullable<NonNullable<Parameters<typeof companyWith>[0]>['serviceCapacity']>;
const action = (...serviceCapacity: Capacity) =>
  foundInsights(insightFactsOf(companyWith({ serviceCapacity }))).find(
    ({ kind }) => kind.id === 'full-and-quiet-seasons',
  )?.action;
const full = { id: 'f', label: 'Repairs in spring', possible: 100, used: 100, refused: 40, months: [4, 5] };
const quiet = {
  id: 'q',
  label: 'Repairs in other months',
  possible: 300,
  used: 120,
  months: [1, 2, 3, 6, 7, 8, 9, 10, 11, 12],
};

test('requests that are turned away get a list six weeks before the season, and the season with room', () => {
  const found = action(full, quiet);
  expect(found?.before).toBe('2027-02-18');
  expect(found?.steps.map(({ en }) => en).join(' ')).toContain(
    'Offer “Repairs in other months” at once, with 180 places free',
  );
});
test('no count of refusals, no list', () => expect(action({ ...full, refused: 0 }, quiet)).toBeUndefined());
test('work that follows a sale gone wrong has no waiting list', () =>
  expect(action({ ...full, label: 'Disputes handled in spring' }, quiet)).toBeUndefined());
