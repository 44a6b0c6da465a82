import { expect, test } from 'vitest';
import { missingParts } from '../../../../src/core/planning/plan/missing-parts.ts';

test('what is not a plan lacks every part', () => {
  expect(missingParts(null)).toEqual(missingParts({}));
  expect(missingParts([])).toContain('planHash');
});

test('a part of another kind is missing, one of its kind is not', () => {
  const missing = missingParts({ planHash: 'h', actions: {}, topics: [], company: [], costs: {} });
  expect(missing).toEqual(expect.arrayContaining(['actions', 'company']));
  for (const part of ['planHash', 'topics', 'costs']) expect(missing).not.toContain(part);
});
