import { expect, test } from 'vitest';
import { z } from 'zod';
import { trimmed } from '../../src/api/trimmed.ts';

test.each([
  ['a', { a: 1, b: 2 }, { a: 1 }],
  ['b.c', { a: 1, b: { c: 2, d: 3 } }, { b: { c: 2 } }],
  ['a, b.c', { a: 1, b: [{ c: 2, d: 3 }], e: 4 }, { a: 1, b: [{ c: 2 }] }],
  ['a', { data: [{ a: 1, b: 2 }], nextCursor: 'x' }, { data: [{ a: 1 }], nextCursor: 'x' }],
  ['a', { a: 1, revision: 3 }, { a: 1, revision: 3 }],
])('fields=%s', (fields, answer, expected) => {
  expect(trimmed(answer, fields, z.unknown())).toEqual(expected);
});

const rows = z.object({
  data: z.array(
    z.object({ id: z.string(), note: z.string().optional(), place: z.object({ city: z.string() }).nullable() }),
  ),
});
const answer = { data: [{ id: 'x', place: null }] };

test.each([['nope'], ['id,nope'], ['place.nope'], ['']])('fields=%s is refused with the known names', (fields) => {
  expect(() => trimmed(answer, fields, rows)).toThrow(/^invalid-input: .*Known fields: (id, note, place|city)\.$/);
});

test('a field that the schema knows is accepted where no row has it, and any field of an empty list of open rows', () => {
  expect(trimmed(answer, 'id,note', rows)).toEqual({ data: [{ id: 'x' }] });
  const open = z.object({ data: z.array(z.record(z.string(), z.unknown())) });
  expect(trimmed({ data: [] }, 'anything', open)).toEqual({ data: [] });
  expect(() => trimmed({ data: [{ a: 1 }] }, 'nope', open)).toThrow();
});
