import { expect, test } from 'vitest';
import { planHash } from '../../../../../src/core/planning/plan/hash/plan-hash.ts';

test('a hash is SHA-256 of the canonical JSON: the order of keys does not matter, values do', () => {
  expect(planHash({ b: 1, a: [1, 2] })).toBe(planHash({ a: [1, 2], b: 1 }));
  expect(planHash({ a: [2, 1], b: 1 })).not.toBe(planHash({ a: [1, 2], b: 1 }));
  expect(planHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
