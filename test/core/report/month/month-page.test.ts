import { expect, test } from 'vitest';
import { monthPage } from '../../../../src/core/report/month/month-page.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';

const company = exampleCompany('maison-tilleul-gres');
const strategy = planOf(
  company,
  siteWith({ work: [workItem('link.broken'), workItem('later', { minutes: { low: 9_999, high: 9_999 } })] }),
);
const page = monthPage(strategy, { files: [], pagesRead: 12, day: '2027-01-04' });

test('one list holds the work of the audit and of the plan, by date, with the hours, the day and the person of each', () => {
  const item = page.entries.find((entry) => entry.item.id === 'link.broken');
  expect(item?.time.fr).toMatch(/^60\u00a0min, pour le jeudi \d+ janvier 2027, responsable du site$/);
  expect(page.entries.some((entry) => entry.item.source === 'plan')).toBe(true);
});

test('work that the hours of the cycle cannot take is not on the list', () => {
  expect(strategy.tasks.some(({ id }) => id === 'later')).toBe(false);
});

test('what starts after four weeks comes next, with its day', () => {
  expect(page.later.length).toBeGreaterThan(0);
  expect(page.later[0]!.en).toMatch(/^\d+ \w+ 2027 — /);
});

test('the hours of the month fit into those of four weeks', () => {
  const [, given] = /^You have ([\d.]+) hours in four weeks/.exec(page.summary.en)!;
  const [, all, ofMonth = all] = /They take ([\d.]+) hours(?:, ([\d.]+) of them this month)?\./.exec(page.summary.en)!;
  expect(Number(ofMonth)).toBeLessThanOrEqual(Number(given));
});
