import { expect, test } from '@jest/globals';
import { trimmed } from '../../src/api/trimmed.ts';

test.each([
  ['a', { a: 1, b: 2 }, { a: 1 }],
  ['b.c', { a: 1, b: { c: 2, d: 3 } }, { b: { c: 2 } }],
  ['a, b.c', { a: 1, b: [{ c: 2, d: 3 }], e: 4 }, { a: 1, b: [{ c: 2 }] }],
  ['none', { a: 1 }, {}],
  ['a', { data: [{ a: 1, b: 2 }], nextCursor: 'x' }, { data: [{ a: 1 }], nextCursor: 'x' }],
  ['a', { a: 1, revision: 3 }, { a: 1, revision: 3 }],
])('fields=%s', (fields, answer, expected) => {
  expect(trimmed(answer, fields)).toEqual(expected);
});
