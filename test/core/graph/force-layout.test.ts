import { expect, test } from 'vitest';
import { forceLayout } from '../../../src/core/graph/force-layout.ts';

const edges: [number, number][] = [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
  [4, 5],
  [3, 5],
];

test('linked nodes are closer than unlinked ones', () => {
  const { x, y } = forceLayout(6, edges, { seed: 1 });
  const distance = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
  expect(Math.max(distance(0, 1), distance(3, 4))).toBeLessThan(
    Math.min(distance(0, 3), distance(1, 4), distance(2, 5)),
  );
});

test('coordinates fill [0, 1] and are the same for the same seed', () => {
  const layout = forceLayout(6, edges, { seed: 7 });
  expect([Math.min(...layout.x), Math.max(...layout.x), Math.min(...layout.y), Math.max(...layout.y)]).toEqual([
    0, 1, 0, 1,
  ]);
  expect(forceLayout(6, edges, { seed: 7 })).toEqual(layout);
});

test('a single node is in the middle', () => {
  expect(forceLayout(1, [], { seed: 1 })).toEqual({ x: Float64Array.of(0.5), y: Float64Array.of(0.5) });
});
