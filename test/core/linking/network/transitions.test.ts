import { expect, test } from 'vitest';
import type { LinkNetwork } from '../../../../src/core/linking/network/link-network.ts';
import { networkRank, transitionsOf } from '../../../../src/core/linking/network/transitions.ts';

/** Page 0 links to 1 and, with nofollow, to 2; page 1 links to 0; page 2 has no link. */
const network = {
  offsets: Uint32Array.of(0, 2, 3, 3),
  targets: Uint32Array.of(1, 2, 0),
  weights: Float64Array.of(1, 0, 1),
  leaving: Float64Array.of(2, 1, 0),
  start: Float64Array.of(1 / 3, 1 / 3, 1 / 3),
} as unknown as LinkNetwork;
const steps = transitionsOf(network);

test('a nofollow link passes nothing, and its share is lost', () => {
  expect([[...steps.shares], [...steps.lost]]).toEqual([
    [0.5, 0, 1],
    [0.5, 0, 1],
  ]);
});

test('ranks sum to 1, and a followed page ranks above one that is not', () => {
  const rank = networkRank(steps);
  expect(rank.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  expect(rank[1]).toBeGreaterThan(rank[2]!);
});

test('ranks satisfy the equation of PageRank', () => {
  const rank = networkRank(steps);
  const lost = rank[0]! * 0.5 + rank[2]!;
  expect(rank[1]).toBeCloseTo((0.15 + 0.85 * lost) / 3 + 0.85 * rank[0]! * 0.5, 9);
});
