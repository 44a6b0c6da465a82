import { expect, test } from 'vitest';
import { companyNeeds, stageRates } from '../../../../src/core/planning/context/stage-rates.ts';
import { exampleCompanies, exampleCompany } from '../../../support/companies.ts';

test.each(exampleCompanies)('the needs of the stages of %s sum to 1, none forgotten', (name) => {
  const needs = Object.values(companyNeeds(exampleCompany(name)));
  expect(needs).toHaveLength(5);
  expect(needs.reduce((sum, need) => sum + need, 0)).toBeCloseTo(1, 9);
  expect(Math.min(...needs)).toBeGreaterThan(0);
});
test('a shop compares its conversion with the published median of shops', () => {
  const rate = stageRates(exampleCompany('maison-tilleul-gres')).find((one) => one.stage === 'ACT');
  expect(rate?.reference).toBeCloseTo(0.014, 3);
});
test('a stage ahead of its reference needs less', () => {
  const company = exampleCompany('maison-tilleul-gres');
  if (company.economics.model !== 'transactional') throw new Error('a shop is expected here');
  const better = { ...company, economics: { ...company.economics, repeatRate12m: 0.6 } };
  expect(companyNeeds(better).RET).toBeLessThan(companyNeeds(company).RET);
});
