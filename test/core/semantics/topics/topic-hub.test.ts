import { expect, test } from 'vitest';
import { topicHub } from '../../../../src/core/semantics/topics/topic-hub.ts';

const vectors = (...rows: [number, number][]) => ({
  rows: rows.length,
  width: 2,
  values: Float32Array.from(rows.flat()),
});
const same = vectors([1, 0], [1, 0], [1, 0]);
const hubOf = (urls: string[], inlinks: number[], of = same, worth = [1, 1, 1]) =>
  topicHub(
    urls.map((_, at) => at),
    of,
    { urlOf: (row) => urls[row]!, inlinksOf: (row) => inlinks[row]!, worthOf: (row) => worth[row]! },
  );

test('the page nearest to all the pages of the topic', () => {
  expect(hubOf(['/a', '/b', '/c'], [0, 0, 0], vectors([1, 0], [0.8, 0.6], [0, 1]))).toBe(1);
});

test('of pages as near, the most linked one', () => {
  expect(hubOf(['/a', '/b', '/c'], [1, 9, 2])).toBe(1);
});

test('a page whose address contains most others is preferred to one with a few more links', () => {
  expect(hubOf(['/x', '/velos', '/velos/a'], [2, 2, 2])).toBe(0);
  expect(hubOf(['/velos/b', '/velos/', '/velos/a'], [3, 2, 3])).toBe(1);
});

test('of pages alike, the one closest to what the site offers', () => {
  expect(hubOf(['/a', '/b', '/c'], [2, 2, 2], same, [1, 1, 1.5])).toBe(2);
});
