import { expect, test } from 'vitest';
import { GrowableArray } from '../../../../src/core/graph/building/growable-array.ts';

test('keeps every value when it grows', () => {
  const array = new GrowableArray();
  for (let value = 0; value < 5_000; value++) array.push(value);
  expect([...array.view()]).toEqual([...Array(5_000).keys()]);
});
