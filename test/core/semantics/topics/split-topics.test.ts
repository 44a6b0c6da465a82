import { expect, test } from 'vitest';
import { splitTopics } from '../../../../src/core/semantics/topics/split-topics.ts';

// Forty pages of two halves; each page has eight of the twenty words of its half.
const pages = 40;
const columns = Array.from({ length: pages }, (_, row) =>
  Array.from({ length: 8 }, (_, at) => ((row * 3 + at * 5) % 20) + (row < 20 ? 0 : 20)).sort((a, b) => a - b),
);
const counts = {
  rows: pages,
  width: 40,
  offsets: Uint32Array.from({ length: pages + 1 }, (_, row) => 8 * row),
  columns: Uint32Array.from(columns.flat()),
  values: new Float32Array(8 * pages).fill(2),
};
const rows = Array.from({ length: pages }, (_, row) => row);
const stop = new Uint8Array(40);

test('a topic of the whole site is split by the words that differ inside it', () => {
  const parts = splitTopics([rows], counts, stop, 1);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(new Set(part.map((row) => row < 20)).size).toBe(1);
  expect(parts.flat().sort((a, b) => a - b)).toEqual(rows);
});

test('a topic of a quarter of the site or less is kept', () => {
  const quarters = [0, 1, 2, 3].map((part) => Array.from({ length: 10 }, (_, at) => part * 10 + at));
  expect(splitTopics(quarters, counts, stop, 1)).toEqual(quarters);
});
