import { expect, test } from '@jest/globals';
import { remember } from '../../../src/core/values/remember.ts';

test('a text is worked on once', () => {
  let calls = 0;
  const length = remember((text) => {
    calls++;
    return text.length;
  });
  expect([length('abc'), length('abc'), length('')]).toEqual([3, 3, 0]);
  expect(calls).toBe(2);
});

test('no more texts are kept than a plan says: the first one is worked on again', () => {
  const worked: string[] = [];
  const noted = remember((text) => worked.push(text));
  for (let index = 0; index <= 30_000; index++) noted(`${index}`);
  noted('0');
  expect(worked.filter((text) => text === '0')).toHaveLength(2);
});
