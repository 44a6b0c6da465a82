import { expect, test } from 'vitest';
import { reportHtml } from '../../../src/exports/plan/report-html.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { planSourceOf, textOf } from '../../support/export-sources.ts';

const source = planSourceOf(planOf(exampleCompany('maison-tilleul-gres')), 'en');

test('the report is one page that names the personas', async () => {
  const html = (await textOf(reportHtml, source))!;
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  for (const name of source.personaNames.values()) expect(html).toContain(name);
});
