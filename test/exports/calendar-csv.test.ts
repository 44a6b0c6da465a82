import { expect, test } from '@jest/globals';
import { calendarCsv } from '../../src/exports/calendar-csv.ts';
import { exampleCompany, planOf } from '../support/companies.ts';

test('the calendar tells the cost of a content item in units of the currency, with cents or without', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const plan = planOf({ ...company, organisation: { ...company.organisation, currency: 'XPF' } });
  const action = plan.actions.find((one) => one.content !== null)!;
  const units = action.costs.reduce((sum, line) => sum + line.planned, 0);
  expect(units).toBeGreaterThan(0);
  const row = calendarCsv(plan, 'en')
    .split('\n')
    .find((line) => line.startsWith(`${action.content!.publishAt},`));
  expect(row).toContain(`,${units},${action.effort.planned},`);
});
