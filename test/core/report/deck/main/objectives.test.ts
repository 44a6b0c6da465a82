import { expect, test } from 'vitest';
import type { PlannedObjective } from '../../../../../src/core/planning/plan/planned-objective.ts';
import { objectivesSlide } from '../../../../../src/core/report/deck/main/objectives.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const objective = (given: Partial<PlannedObjective> = {}) =>
  ({
    kpiId: 'K-NEWCUST',
    baseline: 100,
    target: 120,
    dueDate: '2027-06-27',
    probability: 0.62,
    verdict: 'realistic',
    kept: true,
    reason: pair('Parce que.', 'Because.'),
    fallback: null,
    personaIds: [],
    ...given,
  }) as PlannedObjective;
const slideOf = (...objectives: PlannedObjective[]) => objectivesSlide(smallPlan({ objectives }));

test('the title has the target and the odds', () => {
  expect(slideOf(objective()).title.en).toBe('New customers: 120 aimed at, with 62% odds');
});

test('a floor is said, unless another objective has odds', () => {
  const floor = objective({ target: 90 });
  expect(slideOf(floor).title.en).toBe('New customers: 90 aimed at, a floor, as 100 are expected without the plan');
  expect(slideOf(floor, objective()).title.en).toMatch(/with 62% odds$/);
});

test('a target that comes without the plan gives way to the number that the odds are about', () => {
  const { title, body, figure, notes } = slideOf(objective({ target: 90, proposed: 130 }));
  expect(title.en).toBe('New customers: 130 aimed at, with 62% odds');
  expect(body[0]!.en).not.toMatch(/floor/);
  expect(figure.kind === 'table' && figure.rows[0]![2]!.en).toBe('130');
  expect(JSON.stringify(notes)).toContain('130 by 27 June 2027');
});

test('odds that are not simulated are unknown', () => {
  const { title, figure } = slideOf(objective({ probability: null }));
  expect(title.en).toBe('1 objective, with odds still unknown: what a simulation needs is missing');
  expect(figure.kind === 'table' && figure.rows[0]!.slice(4).map(({ en }) => en)).toEqual(['–', 'tracked']);
});

test('an objective set aside is counted, and gives no title', () => {
  const { title, body } = slideOf(objective({ kept: false }));
  expect([title.en, body[0]!.en]).toEqual([
    expect.stringMatching(/odds still unknown/),
    '1 objective set aside and replaced: under 10% odds.',
  ]);
});

test('a plan without an objective says so', () => {
  expect(slideOf().title.en).toBe('No objective with a figure is set yet');
});
