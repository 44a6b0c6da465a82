import { expect, test } from 'vitest';
import { bounded } from '../../src/mcp/bounded.ts';

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
