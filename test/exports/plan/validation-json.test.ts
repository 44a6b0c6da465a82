import { expect, test } from 'vitest';
import { validationJson } from '../../../src/exports/plan/validation-json.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { planSourceOf, textOf } from '../../support/export-sources.ts';

const source = planSourceOf(planOf(exampleCompany('maison-tilleul-gres')), 'en');

test('the file has the twenty criteria and the findings', async () => {
  const { criteria, findings } = JSON.parse((await textOf(validationJson, source))!) as typeof source.validation;
  expect([Object.keys(criteria).length, findings.length]).toEqual([20, source.validation.findings.length]);
});
