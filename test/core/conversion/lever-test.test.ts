import { expect, test } from 'vitest';
import { leverTest } from '../../../src/core/conversion/lever-test.ts';
import { companyWith, contextOf } from '../../support/small-company.ts';

const question = (given: object = {}) => ({
  id: 'q1',
  label: 'Bouton',
  metric: 'order',
  baseline: 0.05,
  relMde: 0.3,
  eligibleSessionsPerDay: 1000,
  ...given,
});
const testOf = (candidates: object[], kind: 'comparison' | 'observation' = 'comparison') =>
  leverTest(contextOf(companyWith({ abCandidates: candidates as never })), kind);

test('a question with enough visits is an A/B test, read once', () => {
  const { feasible, method, days, stopRule } = testOf([question()]);
  expect([feasible, method, days]).toEqual([true, 'ab', 14]);
  expect(stopRule.en).toMatch(/^A single reading after 14 days and \d+ visits per version, never before\.$/);
});

test('a step before the end of the path is compared as a micro-conversion', () => {
  expect(testOf([question({ metric: 'add_to_cart' })]).method).toBe('micro_conversion_ab');
});

test('the first feasible question is preferred to those before it', () => {
  expect(testOf([question({ metric: 'lead', eligibleSessionsPerDay: 2 }), question()]).metric).toBe('order');
});

test('too few visits give a comparison before and after, with an unchanged channel', () => {
  const { feasible, method, days, stopRule } = testOf([question({ eligibleSessionsPerDay: 20 })]);
  expect([feasible, method]).toEqual([false, 'before_after_with_control']);
  expect(stopRule.en).toContain(`A comparison would take ${days} days`);
});

test('an observation is a user test whatever the traffic', () => {
  expect(testOf([question()], 'observation').method).toBe('user_test');
});

test('a company without a question compares its conversion rate, 2 % when unknown', () => {
  expect(testOf([])).toMatchObject({ metric: 'conversion', baseline: 0.02, relMde: 0.2, eligiblePerDay: 0 });
});
