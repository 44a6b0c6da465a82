import { expect, test } from '@jest/globals';
import { monthPage } from '../../../../src/core/report/month/month-page.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';
import { workItem } from '../../../support/work-item.ts';

const strategy = planOf(exampleCompany('maison-tilleul-gres'));
const pageOf = (items: Parameters<typeof monthPage>[1]) =>
  monthPage(strategy, items, { files: [], pagesRead: 12, day: '2027-01-04' });

test('one list holds the work of the audit and of the plan, in one order, with the time of each', () => {
  const { entries } = pageOf([workItem('link.broken', { worth: 80 })]);
  expect(entries[0]?.item.id).toBe('link.broken');
  expect(entries[0]?.time.fr).toBe('60\u00a0min');
  expect(entries.some(({ item }) => item.source === 'plan')).toBe(true);
});

test('five actions of the audit at most are on the list', () => {
  const { entries, later } = pageOf(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => workItem(id, { worth: 80 })));
  expect(entries.filter(({ item }) => item.source === 'check')).toHaveLength(5);
  expect(later.some(({ en }) => en.includes('Do f'))).toBe(false);
});

test('the summary says the hours of a month and what the list takes', () => {
  expect(pageOf([]).summary.en).toMatch(
    /^You have about \d+ hours this month: here are \d+ tasks, in order, for about [\d.]+ hours/,
  );
});
