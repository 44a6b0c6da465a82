import { expect, test } from 'vitest';
import { memoizeByObject, memoizeText } from '../../../src/core/values/memoize.ts';

test('a result is computed once for each text', () => {
  let calls = 0;
  const length = memoizeText((text) => {
    calls++;
    return text.length;
  });
  expect([length('abc'), length('abc'), length('')]).toEqual([3, 3, 0]);
  expect(calls).toBe(2);
});

test('a memo of texts is emptied after 30,000 texts', () => {
  const computed: string[] = [];
  const memoized = memoizeText((text) => computed.push(text));
  for (let index = 0; index <= 30_000; index++) memoized(`${index}`);
  memoized('0');
  expect(computed.filter((text) => text === '0')).toHaveLength(2);
});

test('a memo of texts is emptied after 16 million characters', () => {
  let calls = 0;
  const length = memoizeText((text) => {
    calls += 1;
    return text.length;
  });
  const long = (letter: string) => letter.repeat(6_000_000);
  for (const letter of ['a', 'b', 'a', 'c', 'b']) expect(length(long(letter))).toBe(6_000_000);
  expect(calls).toBe(4);
});

test('a result is computed once for each object, and again for an equal one', () => {
  const computed: object[] = [];
  const isLong = memoizeByObject((of: { length: number }) => computed.push(of) > 0 && of.length > 3);
  const [short, long, copy] = [{ length: 1 }, { length: 5 }, { length: 5 }];
  for (let time = 0; time < 3; time++) expect([short, long, copy].map(isLong)).toEqual([false, true, true]);
  expect(computed).toEqual([short, long, copy]);
});
