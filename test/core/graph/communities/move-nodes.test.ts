import { expect, test } from 'vitest';
import { baseLevel, modularity } from '../../../../src/core/graph/communities/community-level.ts';
import { moveNodes } from '../../../../src/core/graph/communities/move-nodes.ts';
import { undirected } from '../../../../src/core/graph/communities/louvain.ts';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

const levelOf = (lists: readonly (readonly number[])[]) => {
  const rows = sparseRows(lists);
  return baseLevel(undirected(rows, transpose(rows)));
};

test('a node moves where it gains most, even with fewer links', () => {
  // Node 0 has two links to the ring of 1 to 30 and one to node 31, which has no other.
  const ring = Array.from({ length: 30 }, (_, at) => [1 + ((at + 1) % 30), 1 + ((at + 2) % 30)]);
  const level = levelOf([[1, 2, 31], ...ring, []]);
  const of = Uint32Array.from({ length: 32 }, (_, node) => (node > 0 && node < 31 ? 1 : node));
  moveNodes(level, of, { resolution: 3, minGain: 1e-9, order: Uint32Array.of(0), sweeps: 1 / 32 });
  expect(of[0]).toBe(31);
});

test('without sweeps, the neighbours that a move leaves are visited again', () => {
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
    moveNodes(level, of, { resolution: 1, minGain: 1e-9, order, ...(sweeps && { sweeps }) });
    return modularity(level, of, nodes, 1);
  });
  expect((found[1] as number) / (found[0] as number)).toBeGreaterThan(1.2);
});
