import { expect, test } from 'vitest';
import { reasonText } from '../../../src/core/report/reason-text.ts';
import { pair } from '../../../src/core/values/text.ts';

const factor = (contribution: number, reason: string) => ({
  factor: reason,
  value: 1,
  weight: 1,
  contribution,
  reason: pair(reason, reason),
});

test('the two strongest factors are the reason, as sentences', () => {
  const explain = { score: 1, factors: [factor(1, 'low;'), factor(3, 'first.'), factor(2, 'second')], runnerUp: null };
  expect(reasonText({ explain }).en).toBe('First. Second.');
});
test('the option that was not chosen is named', () => {
  const explain = { score: 1, factors: [factor(1, 'first')], runnerUp: { label: pair('autre', 'other'), score: 0.5 } };
  expect(reasonText({ explain })).toEqual({ fr: 'First. Préféré à\u202f: autre.', en: 'First. Preferred to: other.' });
});
