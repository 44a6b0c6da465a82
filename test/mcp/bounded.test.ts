import { expect, test } from 'vitest';
import { bounded, boundedPage } from '../../src/mcp/bounded.ts';

test('an answer that fits stays as it is', () => {
  const answer = { data: [{ a: 1 }], nextCursor: null };
  expect(bounded(answer)).toEqual({ answer, left: 0 });
});

test('the longest list is halved until the answer fits, and the rows left out are counted', () => {
  const answer = { data: Array.from({ length: 64 }, (_, id) => ({ id, text: 'x'.repeat(100) })), kept: [1, 2] };
  const { answer: short, left } = bounded(answer, 1_000) as { answer: typeof answer; left: number };
  expect(JSON.stringify(short).length).toBeLessThanOrEqual(1_000);
  expect([short.kept, short.data.length + left]).toEqual([[1, 2], 64]);
  expect(short.data).toEqual(answer.data.slice(0, short.data.length));
});

test('a list walked by its cursor gives every row once, however long the rows are', async () => {
  const rows = Array.from({ length: 23 }, (_, at) => ({ id: at, text: 'x'.repeat(at % 2 === 0 ? 40 : 900) }));
  const seen: number[] = [];
  let from = 0;
  let largest = 0;
  while (from < rows.length) {
    const page = async (limit = 10) => ({ data: rows.slice(from, from + limit), nextCursor: from + limit });
    const { answer } = await boundedPage(page, 10, 3_000);
    const { data, nextCursor } = answer as { data: { id: number }[]; nextCursor: number };
    seen.push(...data.map(({ id }) => id));
    largest = Math.max(largest, Buffer.byteLength(JSON.stringify(answer)));
    from = nextCursor;
  }
  expect([seen, largest <= 3_000]).toEqual([rows.map(({ id }) => id), true]);
});
