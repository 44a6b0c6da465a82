import { expect, test } from '@jest/globals';
import { calendarCsv } from '../../../src/exports/plan/calendar-csv.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { planSourceOf, textOf } from '../../support/export-sources.ts';

const company = exampleCompany('maison-tilleul-gres');

test('each content item is one row, by date of publication', async () => {
  const plan = planOf(company);
  const lines = (await textOf(calendarCsv, planSourceOf(plan)))!.trimEnd().split('\n');
  const dates = lines.slice(1).map((line) => line.slice(0, 16));
  expect(dates).toHaveLength(plan.actions.filter(({ content }) => content !== null).length);
  expect(dates).toEqual([...dates].sort());
});

test('costs are in units of the currency, for a currency without cents too', async () => {
  const plan = planOf({ ...company, organisation: { ...company.organisation, currency: 'XPF' } });
  const action = plan.actions.find((one) => one.content !== null)!;
  const units = action.costs.reduce((total, line) => total + line.planned, 0);
  expect(units).toBeGreaterThan(0);
  const text = (await textOf(calendarCsv, planSourceOf(plan, 'en')))!;
  const row = text.split('\n').find((line) => line.startsWith(`${action.content!.publishAt},`));
  expect(row).toContain(`,${units},${action.effort.planned},`);
});
