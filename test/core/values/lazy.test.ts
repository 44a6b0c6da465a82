import { expect, test } from 'vitest';
import { lazy } from '../../../src/core/values/lazy.ts';

test('a lazy value is computed at the first call only, even when it is undefined', () => {
  const calls: string[] = [];
  const nothing = lazy(() => {
    calls.push('computed');
    return undefined;
  });
  expect(calls).toEqual([]);
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(calls).toEqual(['computed']);
});
