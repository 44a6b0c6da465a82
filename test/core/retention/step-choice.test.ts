import { describe, expect, test } from 'vitest';
import type { PlanContext } from '../../../src/core/planning/context/plan-context.ts';
import { isEntry } from '../../../src/core/retention/retention-step.ts';
import { chooseSteps } from '../../../src/core/retention/step-choice.ts';
import { contextOf } from '../../support/small-company.ts';

const chosenWith = (given: Partial<PlanContext> = {}, hours = 200, cash = 2000) =>
  chooseSteps({ ...contextOf(), ...given }, { hours, cash });
const families = new Set(['onboarding', 'usage', 'path', 'satisfaction', 'information']);

describe('chooseSteps', () => {
  test('starts with the entry and covers the five families', () => {
    const chosen = chosenWith();
    expect(isEntry(chosen[0]!.step)).toBe(true);
    expect(new Set(chosen.map(({ step }) => step.family))).toEqual(families);
  });

  test('keeps hours for each family where they are few', () => {
    const chosen = chosenWith({}, 24);
    expect(new Set(chosen.map(({ step }) => step.family))).toEqual(families);
    expect(chosen.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(24);
  });

  test('takes no step twice, and none that the company cannot use', () => {
    const ids = chosenWith().map(({ step }) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('R-DUNNING');
  });

  test('takes the step of the same moment that suits a software', () => {
    const reach = { ...contextOf().reach, software: true, subscription: true, commerce: false };
    const ids = chosenWith({ reach }).map(({ step }) => step.id);
    expect([ids.includes('R-SETUP'), ids.includes('R-CARE')]).toEqual([true, false]);
  });

  test('replaces a step that was stopped by another one for the moment', () => {
    const previous = { number: 1, evidence: {}, cut: ['R-NEWS'] };
    const ids = chosenWith({ previous }).map(({ step }) => step.id);
    expect([ids.includes('R-NEWS'), ids.includes('R-BENEFIT')]).toEqual([false, true]);
  });

  test('takes a call afterwards for the conversation with customers where no interview can be held', () => {
    const previous = { number: 1, evidence: {}, cut: ['R-INTERVIEW', 'R-CALL', 'R-NOTE'] };
    const reach = { ...contextOf().reach, callsEach: true };
    const found = chosenWith({ previous, reach }).filter(({ step }) => step.roles.conversation !== undefined);
    expect(found.map(({ step }) => step.id)).toEqual(['R-FOLLOWUP']);
  });
});
