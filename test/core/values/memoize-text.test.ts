import { expect, test } from '@jest/globals';
import { memoizeText } from '../../../src/core/values/memoize-text.ts';

test('a text is worked on once', () => {
  let calls = 0;
  const length = memoizeText((text) => {
    calls++;
    return text.length;
  });
  expect([length('abc'), length('abc'), length('')]).toEqual([3, 3, 0]);
  expect(calls).toBe(2);
});

test('no more texts are kept than a plan says: the first one is worked on again', () => {
  const worked: string[] = [];
  const noted = memoizeText((text) => worked.push(text));
  for (let index = 0; index <= 30_000; index++) noted(`${index}`);
  noted('0');
  expect(worked.filter((text) => text === '0')).toHaveLength(2);
});

test('long texts are forgotten before they fill the memory', () => {
  let asked = 0;
  const measure = memoizeText((text) => {
    asked += 1;
    return text.length;
  });
  const long = (letter: string) => letter.repeat(6_000_000);
  for (const letter of ['a', 'b', 'a', 'c', 'b']) expect(measure(long(letter))).toBe(6_000_000);
  expect(asked).toBe(4);
});
