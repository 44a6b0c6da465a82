import { expect, test } from 'vitest';
import { assumedTargetText, isAssumedTarget } from '../../../../src/core/planning/targets/assumed-target.ts';
import { companyOfMonths } from '../../../../src/core/steering/months/company-of-months.ts';
import { exampleCompany } from '../../../support/companies.ts';
import { companyWith } from '../../../support/small-company.ts';

test('a target is assumed only where an assumption is about it, not about another', () => {
  const { growthObjectives } = exampleCompany('maison-tilleul-gres');
  const about = (place: number) => ({
    growthObjectives,
    hypotheses: [{ about: `growthObjectives/${place}/target`, taken: '1', from: 'assumption' }],
  });
  const [first] = growthObjectives;
  expect([isAssumedTarget(first!, about(0)), isAssumedTarget(first!, about(1))]).toEqual([true, false]);
});

test('a target that nobody gave says the measured customers that it is computed from', () => {
  const company = companyOfMonths(companyWith(), { '2026-12': { newCustomers: 7, channels: {} } });
  const said = (baseline: number | null, isCountedSince = false, kpiId = 'K-NEWCUST') =>
    assumedTargetText({ kpiId, baseline }, company, isCountedSince).en;
  expect(said(31)).toBe(
    'You did not give this number: the plan computes it from your 7 new customers counted over 1 month.',
  );
  expect(said(0.1, false, 'K-CR')).toContain('from your measured figures');
  expect(said(null)).toContain('it is not measured');
  expect(said(null, true)).toContain('Make the plan again');
});
