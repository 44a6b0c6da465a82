import { expect, test } from 'vitest';
import { cursorPage, cursorRange, encodeCursor, pageOfRows } from '../../../src/operations/inputs/pagination.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id, at: '2026-01-01T00:00:00.000Z' }));
const page = (limit: number) => cursorPage(rows, limit, ({ at }) => at);

test('a page has at most its rows, and a cursor when others follow', () => {
  expect(page(3)).toEqual({ data: rows, nextCursor: null });
  expect(page(2).data.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(page(2).nextCursor).not.toBeNull();
});

test('a cursor resumes after the last row of its page', () => {
  expect(cursorRange({ limit: 2, cursor: page(2).nextCursor! })).toEqual({
    most: 3,
    after: { at: '2026-01-01T00:00:00.000Z', id: 'b' },
  });
  expect(cursorRange({ limit: 2 })).toEqual({ most: 3 });
});

test.each(['', 'x', '2026-02-31T00:00:00.000Z a', '0000-01-01T00:00:00.000Z a'])(
  'the cursor of “%s” is rejected',
  (place) => {
    expect(() => cursorRange({ limit: 2, cursor: encodeCursor(place) })).toThrow('invalid-cursor');
  },
);

test('a list at hand goes on after the last row of a page, also when rows appear before it or that row is gone', () => {
  const idOf = (id: string): string => id;
  const { data, nextCursor } = pageOfRows(['a', 'b', 'c', 'd'], { limit: 2 }, idOf);
  const after = (now: readonly string[]) => pageOfRows(now, { limit: 2, cursor: nextCursor! }, idOf).data;
  expect(data).toEqual(['a', 'b']);
  expect(after(['a', 'b', 'c', 'd'])).toEqual(['c', 'd']);
  expect(after(['z', 'a', 'b', 'c', 'd'])).toEqual(['c', 'd']);
  expect(after(['a', 'c', 'd'])).toEqual(['c', 'd']);
});
