import { describe, expect, test } from 'vitest';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { planSource } from '../../../src/operations/plans/plan-source.ts';
import { readFileSync } from 'node:fs';
import { readCompany } from '../../../src/core/framework/company/company.ts';
import { planOf } from '../../support/companies.ts';
import { missingNumbers, planNumbers, readFiles } from '../../support/plan-numbers.ts';

describe.each([
  ['maison-tilleul-gres', 'fr'],
  ['larkfield-rota', 'en'],
  ['jardins-de-l-orb', 'fr'],
] as const)('the files of %s', (name, locale) => {
  const company = readCompany(JSON.parse(readFileSync(`test/fixtures/companies/${name}.json`, 'utf8')));
  const strategy = planOf(company);
  const source = planSource(strategy, validateStrategy(strategy, company), locale);
  const files = readFiles(source);

  test('show the ceiling, costs, targets, outcomes, findings and tasks of strategy.json', async () =>
    expect(missingNumbers(planNumbers(source), await files)).toEqual([]));

  test('are caught when one number differs', async () => {
    const other = { ...strategy, cac: { ...strategy.cac, cacMax: strategy.cac.cacMax + 101 } };
    expect(missingNumbers(planNumbers({ ...source, strategy: other }), await files)).toHaveLength(4);
  });
});
