import { describe, expect, test } from 'vitest';
import {
  cycleSeed,
  growthModel,
  growthSimulation,
} from '../../../../src/core/framework/objectives/growth-simulation.ts';
import { objectiveVerdicts, verdictOf } from '../../../../src/core/framework/objectives/objectives.ts';
import { exampleCompany, expectedValues } from '../../../support/example-companies.ts';

interface Expected {
  readonly simulation: {
    readonly objectives: readonly { id: string; customersNeeded: number; p: number; verdict: string }[];
  };
}

describe('objectiveVerdicts', () => {
  // Planned acquisition costs of the cycle as the steering room computes them.
  test.each([
    ['maison-tilleul-gres', 11_112],
    ['larkfield-rota', 61_978],
  ] as const)('judges the objectives of %s', (name, plannedCost) => {
    const company = exampleCompany(name);
    const growth = growthSimulation(growthModel(company), cycleSeed(company));
    const verdicts = objectiveVerdicts(company, growth, plannedCost).filter((one) => one.probability !== null);
    const expected = expectedValues<Expected>(name).simulation.objectives;
    expect(verdicts.map((one) => [one.id, one.verdict])).toEqual(expected.map((one) => [one.id, one.verdict]));
    for (const [index, one] of verdicts.entries()) {
      expect(one.customersNeeded).toBeCloseTo(expected[index]?.customersNeeded ?? 0, 1);
      expect(one.probability).toBeCloseTo(expected[index]?.p ?? 0, 2);
    }
    const declared = new Map(company.growthObjectives.map((one) => [one.id, one.expected]));
    for (const one of verdicts) expect(one.accepted ? 'accepted' : 'rejected').toBe(declared.get(one.id));
  });

  test('gives no verdict on an indicator outside the simulation', () => {
    const company = exampleCompany('maison-tilleul-gres');
    const growth = growthSimulation({ ...growthModel(company), actions: [] }, 1, 100);
    expect(objectiveVerdicts(company, growth, 1)[3]).toMatchObject({
      kpiId: 'K-REPEAT-12M',
      baseline: 0.24,
      probability: null,
    });
  });
});

test('verdicts follow the thresholds of the domain', () => {
  expect([0.8, 0.5, 0.3, 0.1, 0.0999].map(verdictOf)).toEqual([
    'prudent',
    'realistic',
    'ambitious',
    'risky',
    'unrealistic',
  ]);
});
