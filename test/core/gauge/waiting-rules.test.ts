import { languages } from '../../support/languages.ts';
import { describe, expect, test } from 'vitest';
import { planStrategy } from '../../../src/core/gauge/plan-strategy.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { exampleCompany } from '../../support/companies.ts';

const company = exampleCompany('maison-tilleul-gres');
const planWithin = (hoursPerWeek: number) => {
  const own = { ...company, capacity: { ...company.capacity, hoursPerWeek } };
  return planStrategy({
    company: own,
    site: null,
    cycle: { start: '2027-01-04' },
    languages,
    seed: 1,
    engineVersion: '1',
  });
};

describe('a plan of two hours a week', () => {
  const plan = planWithin(2);
  const { criteria, findings } = validateStrategy(plan, null);

  test('has no blocker: what its hours leave is later, not a failure', () => {
    expect(findings.filter(({ severity }) => severity === 'blocker')).toEqual([]);
    expect(Object.values(criteria).map(({ status }) => status)).toContain('later');
    expect(Object.values(criteria).map(({ status }) => status)).not.toContain('violated');
  });

  test('each waiting rule says the hours from which the plan meets it', () => {
    const hours = Math.max(...plan.capacity.waiting.map(({ hoursPerWeek }) => hoursPerWeek));
    expect(hours).toBeGreaterThan(2);
    const later = findings.find(({ severity }) => severity === 'later');
    expect(later?.message.en).toMatch(/^Later, with \d+ hours a week: /);
    expect(validateStrategy(planWithin(hours), null).findings.filter(({ severity }) => severity === 'later')).toEqual(
      [],
    );
  });
});

test('what hours do not repair stays a blocker', () => {
  const plan = planWithin(2);
  const unlawful = {
    ...plan,
    cac: { ...plan.cac, cacMax: -1 },
    actions: plan.actions.map((one) => ({ ...one, kpis: [] })),
  };
  expect(validateStrategy(unlawful, null).findings.some(({ severity }) => severity === 'blocker')).toBe(true);
});

test('a plan with hours enough waits for nothing', () => {
  expect(planWithin(15).capacity.waiting).toEqual([]);
});
