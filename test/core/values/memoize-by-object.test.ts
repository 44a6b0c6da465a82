import { expect, test } from '@jest/globals';
import { memoizeByObject } from '../../../src/core/values/memoize-by-object.ts';

test('an object is asked once, another that says the same is asked too', () => {
  const asked: object[] = [];
  const isLong = memoizeByObject((of: { length: number }) => asked.push(of) > 0 && of.length > 3);
  const [short, long, copy] = [{ length: 1 }, { length: 5 }, { length: 5 }];
  for (let time = 0; time < 3; time++) expect([short, long, copy].map(isLong)).toEqual([false, true, true]);
  expect(asked).toEqual([short, long, copy]);
});
