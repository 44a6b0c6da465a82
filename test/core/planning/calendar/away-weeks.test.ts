import { expect, test } from 'vitest';
import { awayIn } from '../../../../src/core/planning/calendar/away-weeks.ts';
import { companyWith } from '../../../support/small-company.ts';

const { period, capacity } = companyWith();
const company = companyWith({
  period: { ...period, cycleStart: '2027-01-04', cycleEnd: '2027-06-27' },
  capacity: { ...capacity, people: [{ name: 'Nora' }, { name: 'Paul' }] },
  notes: ['Paul is on leave from 18 to 29 January 2027. Nora absente du 25 au 29 janvier 2027.'],
});
const away = awayIn({ company, start: '2027-01-04' });

test('a person is away in the weeks of the absence only', () => {
  expect([1, 2, 3, 4].map((week) => away.isAway([{ week }])('Paul'))).toEqual([false, true, true, false]);
});
test('a week is closed when everybody is away', () => {
  expect([2, 3].map(away.areAll)).toEqual([false, true]);
});
test('work waits for the Monday after the absence', () => {
  expect([away.backAfter([{ week: 3 }]), away.backAfter([{ week: 6 }])]).toEqual(['2027-02-01', null]);
});
