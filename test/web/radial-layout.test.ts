import { expect, test } from 'vitest';
import { radialLayout } from '../../src/web/parts/links/radial-layout.ts';

const distances = ({ x, y }: { x: readonly number[]; y: readonly number[] }): number[] =>
  x.map((one, at) => Math.hypot(one, y[at]!));

test('a page is as far from the middle as it is clicks from the start page, and pages without a path are outermost', () => {
  const placed = radialLayout({ depth: [0, 1, 1, 2, null], from: [0, 0, 1], to: [1, 2, 3] });
  for (const [page, expected] of [0, 1, 1, 2, 3].entries()) expect(distances(placed)[page]).toBeCloseTo(expected);
});

test('a page is in the direction of the page that it is reached from', () => {
  const { x, y } = radialLayout({ depth: [0, 1, 1, 2], from: [0, 0, 2], to: [1, 2, 3] });
  expect(Math.atan2(y[3]!, x[3]!)).toBeCloseTo(Math.atan2(y[2]!, x[2]!));
});
