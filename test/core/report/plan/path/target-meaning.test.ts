import { expect, test } from 'vitest';
import { targetMeaning, targetSource } from '../../../../../src/core/report/plan/path/target-meaning.ts';
import { pair } from '../../../../../src/core/values/text.ts';

const kpi = { kpiId: 'K-TOLD-BACK', unit: 'rate', target: 0.1, baseline: null } as never;
const people = { count: 90, name: pair('commandes', 'orders') };

test('a rate is shown as people among those whom the step reaches by the end of the cycle', () => {
  expect(targetMeaning(kpi, { people, amongAnswers: false }).en).toBe('9 of about 90 (orders) by the end of the cycle');
});

test('a rate among answers is not put on people who may not answer', () => {
  expect(targetMeaning(kpi, { people, amongAnswers: true }).en).toMatch(/^among the answers/);
});

test('a base that nobody counted stays unknown', () => {
  expect(targetMeaning(kpi, { people: null, amongAnswers: false }).en).toMatch(/to count at the first reading/);
});

test('a target says how far it is known', () => {
  const basis = pair('Calculé.', 'Computed.');
  const from = (given: object) => targetSource({ ...(kpi as object), basis, ...given } as never).en;
  expect([from({}), from({ baseline: 0.2 })]).toEqual(['C · Computed.', 'A · Computed.']);
});
