import { expect, test } from 'vitest';
import { judgedObjectives, withVerdictsOf } from '../../../../src/core/insights/goals/judged-objectives.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { companyWith } from '../../../support/small-company.ts';

const out = {
  id: 'g',
  statement: 's',
  measure: pair('m', 'm'),
  verdict: 'out-of-reach',
  proposal: pair('p', 'p'),
} as const;
function proposedFor(objective: object, goal: object) {
  const own = { id: 'o', strategicObjectiveIds: ['g'], targetedPersonaIds: ['p1'], ...objective };
  const company = companyWith({
    strategicObjectives: [{ id: 'g', kind: 'retention', statement: 's', weight: 1 }],
    growthObjectives: [own as never],
  });
  return judgedObjectives([own as never], [{ ...out, ...goal } as never], company)[0]?.proposed;
}

test('what a goal can reach is said in the unit and the period of its objective', () => {
  const churn = { kpiId: 'K-CHURN-M', baseline: 0.02, target: 0.004 };
  const yearly = { unit: 'share', current: 0.2153, target: 0.05, reachable: 0.149 };
  expect(proposedFor(churn, yearly)).toBeCloseTo(0.0133, 3);
  const gifts = { kpiId: 'K-GIFTS', baseline: 400, target: 1200 };
  expect(proposedFor(gifts, { unit: 'money', current: 20_000, target: 60_000, reachable: 24_000 })).toBe(480);
});

test('what counts something else gives the objective no number', () =>
  expect(
    proposedFor(
      { kpiId: 'K-GIFTS', baseline: 400, target: 500 },
      { unit: 'money', current: 20_000, target: 60_000, reachable: 24_000 },
    ),
  ).toBe(400));

test('an objective that is not simulated has the verdict of the goal that is read on its indicator', () => {
  const own = {
    id: 'o',
    kpiId: 'K-CHURN-M',
    baseline: 0.03,
    target: 0.024,
    strategicObjectiveIds: ['g'],
    targetedPersonaIds: ['p1'],
    probability: null,
    verdict: 'not-simulated',
  };
  const told = (goal: object) =>
    judgedObjectives(
      [own as never],
      [{ ...out, kpiId: 'K-CHURN-M', verdict: 'within-reach', ...goal } as never],
      companyWith(),
    )[0];
  const people = (reachable: number) => ({ unit: 'count', current: 200, target: null, reachable });
  expect(told(people(150))).toMatchObject({ verdict: 'realistic', reason: { en: 'p' } });
  expect(told(people(170))).toMatchObject({ verdict: 'ambitious', proposed: 0.0255 });
  expect(told(people(190))).toMatchObject({ verdict: 'unrealistic', proposed: 0.0285 });
  expect(told({ ...people(150), kpiId: 'K-OTHER' })?.verdict).toBe('not-simulated');
});

test('a goal that only its objective measures has the verdict and the number of that objective', () => {
  const goal = { ...out, kpiId: 'K-REPEAT-12M', target: 0.3, verdict: 'to-be-measured', reachable: null };
  const own = {
    kpiId: 'K-REPEAT-12M',
    target: 0.3,
    proposed: 0.29,
    verdict: 'unrealistic',
    strategicObjectiveIds: ['g'],
    reason: pair('r', 'r'),
  };
  expect(withVerdictsOf([goal as never], [own as never])).toMatchObject([
    { verdict: 'out-of-reach', reachable: 0.29, proposal: { en: 'r' } },
  ]);
});
