import { expect, test } from 'vitest';
import { siteWorkPage } from '../../../../src/core/report/month/site-work-page.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';

const company = exampleCompany('maison-tilleul-gres');

test('whoever keeps the site receives the work on the site and nothing else', () => {
  const page = siteWorkPage(planOf(company, siteWith({ work: [workItem('link.broken')] })), '2027-01-04');
  expect(page.parts.flatMap(({ entries }) => entries.map(({ item }) => item.id))).toEqual(['link.broken']);
  expect([page.summary.en, page.aims, page.files]).toEqual(['One task this month, with its pages.', [], []]);
});

test('a month without work on the site says so', () => {
  expect(siteWorkPage(planOf(company), '2027-01-04').summary.fr).toBe('Rien à faire sur le site ce mois-ci.');
});
