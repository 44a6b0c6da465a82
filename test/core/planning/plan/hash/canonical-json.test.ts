import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../../src/core/planning/plan/hash/canonical-json.ts';
import { planHash } from '../../../../../src/core/planning/plan/hash/plan-hash.ts';

test('keys are sorted at every depth and absent members disappear', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'é', x: undefined })).toBe('{"a":"é","b":[{"c":null,"d":1}]}');
});
test('two objects with the same members have the same hash, another value another one', () => {
  expect(planHash({ a: 1, b: 2 })).toBe(planHash({ b: 2, a: 1 }));
  expect(planHash({ a: 1 })).not.toBe(planHash({ a: 2 }));
});
