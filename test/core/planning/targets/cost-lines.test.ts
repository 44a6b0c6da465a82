import { expect, test } from 'vitest';
import { costLines } from '../../../../src/core/planning/targets/cost-lines.ts';
import { companyWith, contextOf, draftWith } from '../../../support/small-company.ts';

test('an action costs its hours, and its cash when it needs some, in minor units', () => {
  const lines = costLines(contextOf(), draftWith({ plannedHours: 3, plannedCash: 50 }), '2027-02-01');
  expect(lines.map(({ id, nature, planned, purpose }) => [id, nature, planned, purpose])).toEqual([
    ['a1-people', 'people', 6000, 'acquisition'],
    ['a1-cash', 'production', 5000, 'acquisition'],
  ]);
  expect(costLines(contextOf(), draftWith(), '2027-02-01')).toHaveLength(1);
});

test('hours without a cost have the reason', () => {
  const [people] = costLines(contextOf(companyWith({ hourlyCost: 0 })), draftWith(), '2027-02-01');
  expect(people).toMatchObject({ planned: 0, zeroReason: { en: expect.stringContaining('not valued') } });
});

test('a measuring action is paid from the steering budget', () => {
  const [people] = costLines(contextOf(), draftWith({ steering: true }), '2027-02-01');
  expect(people?.purpose).toBe('steering');
});
