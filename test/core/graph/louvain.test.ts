import { expect, test } from '@jest/globals';
import type { WeightedRows } from '../../../src/core/graph/community-level.ts';
import { louvain, undirected } from '../../../src/core/graph/louvain.ts';
import { rowsOf, transposed } from '../../../src/core/graph/sparse-rows.ts';
import { seededRandom } from '../../../src/core/values/random.ts';

function graphOf(lists: number[][]): WeightedRows {
  const rows = rowsOf(lists);
  return undirected(rows, transposed(rows));
}

/** `groups` rings of `size` nodes, each fully linked, joined in a circle by one link. */
function caveman(groups: number, size: number): WeightedRows {
  const lists = Array.from({ length: groups * size }, (_, node) => {
    const first = node - (node % size);
    const others = Array.from({ length: size }, (_, index) => first + index).filter((other) => other > node);
    return node === first ? [...others, (first + size) % (groups * size)] : others;
  });
  return graphOf(lists);
}

test('two triangles joined by one link are two communities, with the modularity of Newman and Girvan', () => {
  const { of, count, modularity } = louvain(graphOf([[1, 2], [2], [3], [4, 5], [5], []]), { seed: 1 });
  expect([[...of], count]).toEqual([[0, 0, 0, 1, 1, 1], 2]);
  expect(modularity).toBeCloseTo(2 * (3 / 7 - (7 / 14) ** 2), 12);
});

test('thirty cliques are thirty communities, whatever the seed', () => {
  for (const seed of [1, 2, 3]) expect(louvain(caveman(30, 8), { seed }).count).toBe(30);
});

test('a higher resolution gives no fewer communities', () => {
  const graph = caveman(40, 4);
  const counts = [0.2, 1, 4].map((resolution) => louvain(graph, { seed: 1, resolution }).count);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts[0]).toBeLessThan(counts[2] as number);
});

test('the same seed gives the same communities', () => {
  const random = seededRandom(5);
  const graph = graphOf(Array.from({ length: 500 }, () => Array.from({ length: 5 }, () => Math.floor(random() * 500))));
  expect(louvain(graph, { seed: 3 })).toEqual(louvain(graph, { seed: 3 }));
});

test('nodes without links stay alone', () => {
  expect(louvain(graphOf([[], [], []]), { seed: 1 }).count).toBe(3);
});
