import { expect, test } from 'vitest';
import { strategyJson } from '../../../src/exports/plan/strategy-json.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { planSourceOf, textOf } from '../../support/export-sources.ts';

const source = planSourceOf(planOf(exampleCompany('maison-tilleul-gres')), 'en');

test('the file is the whole plan', async () => {
  expect(JSON.parse((await textOf(strategyJson, source))!)).toEqual(JSON.parse(JSON.stringify(source.strategy)));
});
