import { expect, test } from 'vitest';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { type Break, brokenCopy } from '../../support/breakable-plan.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const company = exampleCompany('larkfield-rota');
const plan = planOf(company);

function validationAfter(change: Break) {
  const broken = brokenCopy(plan, company, change);
  return validateStrategy(broken.plan, broken.company);
}

test('one blocker violates its criterion', () => {
  const { criteria } = validationAfter((one) => (one.cac.cacMax += 100));
  expect(criteria.Cr20.status).toBe('violated');
  expect(criteria.Cr20.findings.map((finding) => finding.ruleId)).toEqual([
    'cr20.ceiling-recomputed',
    'cr20.one-cost-per-customer',
  ]);
});
test('one minor finding lowers the score of its criterion and leaves it satisfied', () => {
  const { criteria } = validationAfter((one) => (one.stages[0]!.title.en = ''));
  expect(criteria.Cr5).toMatchObject({ status: 'satisfied', score: 0.9333 });
});
test('a finding of a satisfied criterion is something to improve, not to fix', () => {
  const { criteria, findings } = validationAfter((one) => {
    one.stages[0]!.title.en = '';
    one.cac.cacMax += 100;
  });
  expect(criteria.Cr5.findings.map(({ message }) => message.fr.split('\u202f:')[0])).toEqual(['À améliorer']);
  expect(criteria.Cr20.findings[0]!.message.en).toMatch(/^To fix: /);
  expect(findings).toEqual(expect.arrayContaining([...criteria.Cr5.findings, ...criteria.Cr20.findings]));
});
test('findings are sorted by severity, then in the order of the rules', () => {
  const { findings } = validationAfter((one) => {
    one.stages[0]!.title.en = '';
    one.cac.cacMax += 100;
    one.retention.messagesPerWeekMax = 5;
  });
  const rank = findings.map((finding) => ['blocker', 'major', 'minor'].indexOf(finding.severity));
  expect(rank).toEqual([...rank].sort((a, b) => a - b));
  expect(new Set(rank).size).toBe(3);
});
test('the places of one rule are sorted by number', () => {
  const { findings } = validationAfter((one) => {
    for (const at of [10, 9, 2]) one.actions[at]!.costs = [];
  });
  const paths = findings.filter((one) => one.ruleId === 'cr19.actions-costed-and-measured').map((one) => one.path);
  expect(paths).toEqual(['/actions/2', '/actions/9', '/actions/10']);
});
test('a plan contains its company, so that it can be checked alone', () => {
  expect(validateStrategy(plan, null)).toEqual(validateStrategy(plan, company));
});
test('the order of the company file does not change the findings', () => {
  const reversed = { ...company, channels: [...company.channels].reverse(), personas: [...company.personas].reverse() };
  expect(validateStrategy(plan, reversed)).toEqual(validateStrategy(plan, company));
});
