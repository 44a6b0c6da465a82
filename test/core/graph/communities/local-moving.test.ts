import { expect, test } from '@jest/globals';
import { firstLevel, modularityOf } from '../../../../src/core/graph/communities/community-level.ts';
import { moveNodes } from '../../../../src/core/graph/communities/local-moving.ts';
import { undirected } from '../../../../src/core/graph/communities/louvain.ts';
import { rowsOf, transposed } from '../../../../src/core/graph/building/sparse-rows.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

const levelOf = (lists: readonly (readonly number[])[]) => {
  const rows = rowsOf(lists);
  return firstLevel(undirected(rows, transposed(rows)));
};

test('a node goes where it gains most, be it held there by fewer links', () => {
  // Node 0 has two links to the ring of 1 to 30 and one to node 31, which has no other.
  const ring = Array.from({ length: 30 }, (_, at) => [1 + ((at + 1) % 30), 1 + ((at + 2) % 30)]);
  const level = levelOf([[1, 2, 31], ...ring, []]);
  const of = Uint32Array.from({ length: 32 }, (_, node) => (node > 0 && node < 31 ? 1 : node));
  moveNodes(level, of, { resolution: 3, leastGain: 1e-9, order: Uint32Array.of(0), sweeps: 1 / 32 });
  expect(of[0]).toBe(31);
});

test('without sweeps the neighbours that a move leaves behind are looked at again', () => {
  const random = seededRandom(6);
  const nodes = 300;
  const level = levelOf(
    Array.from({ length: nodes }, (_, node) =>
      [...new Set(Array.from({ length: 4 }, () => Math.floor(nodes * random())))].filter((other) => other !== node),
    ),
  );
  const order = Uint32Array.from({ length: nodes }, (_, node) => node);
  const found = [1, undefined].map((sweeps) => {
    const of = order.slice();
    moveNodes(level, of, { resolution: 1, leastGain: 1e-9, order, ...(sweeps && { sweeps }) });
    return modularityOf(level, of, nodes, 1);
  });
  expect((found[1] as number) / (found[0] as number)).toBeGreaterThan(1.2);
});
