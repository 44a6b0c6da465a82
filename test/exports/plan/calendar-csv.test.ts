import { expect, test } from 'vitest';
import { calendarCsv } from '../../../src/exports/plan/calendar-csv.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { planSourceOf, textOf } from '../../support/export-sources.ts';
import { smallTask } from '../../support/small-task.ts';

const company = exampleCompany('maison-tilleul-gres');

test('costs are in units of the currency, for a currency without cents too', async () => {
  const plan = planOf({ ...company, organisation: { ...company.organisation, currency: 'XPF' } });
  const action = plan.actions.find((one) => one.content !== null)!;
  const units = action.costs.reduce((total, line) => total + line.planned, 0);
  expect(units).toBeGreaterThan(0);
  const text = (await textOf(calendarCsv, planSourceOf(plan, 'en')))!;
  const row = text.split('\n').find((line) => line.includes(`,${action.content!.target.url},`));
  expect(row).toContain(`,${units},`);
});

test('work on the site is a row of its own, without the columns of a content', async () => {
  const plan = planOf(company);
  const task = smallTask('contact-broken');
  const [, row] = (await textOf(calendarCsv, planSourceOf({ ...plan, tasks: [task] }, 'en')))!.split('\n');
  expect(row).toBe('2027-01-07,Do contact-broken,owner,2,2027-01-04,,site,,,,,,,,,,,,,because');
});

test('a content that is published elsewhere has its tracked address, one on the site has none', async () => {
  const plan = planOf(company);
  const text = (await textOf(calendarCsv, planSourceOf(plan, 'en')))!;
  const cellOf = (channelId: string): string[] => text.split('\n').filter((line) => line.includes(`,${channelId},`));
  const letter = plan.actions.find(({ content }) => content?.channelId === 'CH-EMAIL-NL')!;
  expect(cellOf('CH-EMAIL-NL')[0]).toContain('utm_medium=email&utm_campaign=cycle-1&utm_content=');
  expect(text).toContain(`utm_content=${letter.id.toLowerCase()}`);
  expect(cellOf('CH-SEO').some((line) => line.includes('utm_'))).toBe(false);
});
