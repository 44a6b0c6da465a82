import { expect, test } from 'vitest';
import { sortedCompany, planContext } from '../../../../src/core/planning/context/plan-context.ts';
import { channelWith, companyWith, personaWith } from '../../../support/small-company.ts';

test('a cycle ends on the last day of its last week and has its hours', () => {
  const context = planContext(companyWith(), null, { start: '2027-01-04', weeks: 2 });
  expect([context.end, context.weeks, context.hoursTotal]).toEqual(['2027-01-17', 2, 20]);
});

test('a cycle without a length has the weeks of the company file', () => {
  expect(planContext(companyWith(), null, { start: '2027-01-04' }).weeks).toBe(25);
});

test('the order of lists in the file does not matter', () => {
  const lists = {
    channels: [channelWith('CH-SEO'), channelWith('CH-IG')],
    personas: [personaWith({ id: 'p2', weight: 0.5 }), personaWith({ id: 'p1', weight: 0.5 })],
  };
  const reversed = { channels: [...lists.channels].reverse(), personas: [...lists.personas].reverse() };
  const ordered = sortedCompany(companyWith(lists));
  expect(ordered.personas.map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(sortedCompany(companyWith(reversed))).toEqual(ordered);
});
