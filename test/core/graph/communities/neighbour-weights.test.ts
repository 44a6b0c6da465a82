import { expect, test } from 'vitest';
import { NeighbourWeights } from '../../../../src/core/graph/communities/neighbour-weights.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

type Lists = readonly (readonly number[])[];

/** The neighbour weights of each node, its edges on one side or on two, unweighted or weighted. */
function read(lists: Lists, partition: readonly number[], weightOf: ((edge: number) => number) | null, sides = 1) {
  const degrees = new Float64Array(lists.length);
  const parts = Array.from({ length: sides }, (_, side) => {
    const rows = sparseRows(
      lists.map((list) => list.filter((_, at) => Math.floor((at * sides) / list.length) === side)),
    );
    return { ...rows, weights: weightOf && Float64Array.from(rows.targets, (_, edge) => weightOf(edge)) };
  });
  const rows = new NeighbourWeights({ sides: parts, degrees });
  return lists.map((_, row) => {
    rows.read(row, Uint32Array.from(partition));
    return {
      sums: Array.from(rows.communities.subarray(0, rows.count), (community, index) => [
        community,
        rows.weights[index],
      ]),
      neighbours: [...rows.neighbours.subarray(0, rows.edges)],
      neighbourCommunities: [...rows.neighbourCommunities.subarray(0, rows.edges)],
      ownWeight: rows.ownWeight,
      maxWeight: rows.maxWeight,
    };
  });
}

test('edges are summed by community, in the order of the first edge', () => {
  const rows = read([[1, 2, 3, 1], [], [0], []], [3, 2, 2, 2], (edge) => 1 + (edge % 3));
  expect(rows[0]).toEqual({
    sums: [[2, 1 + 2 + 3 + 1]],
    neighbours: [1, 2, 3, 1],
    neighbourCommunities: [2, 2, 2, 2],
    ownWeight: 0,
    maxWeight: 7,
  });
  expect(rows[1]).toEqual({ sums: [], neighbours: [], neighbourCommunities: [], ownWeight: 0, maxWeight: 0 });
  const own = read([[1, 2, 3, 1], [], [0], []], [2, 0, 2, 1], null)[0];
  expect(own).toMatchObject({
    sums: [
      [0, 2],
      [2, 1],
      [1, 1],
    ],
    ownWeight: 1,
    maxWeight: 2,
  });
});

test('long and short rows, counted or summed, on one side or two, give the same sums', () => {
  const random = seededRandom(4);
  const nodes = 500;
  const lists = Array.from({ length: nodes }, (_, row) =>
    Array.from({ length: row === 7 ? 3_000 : row > 250 ? row : row % 90 }, () => Math.floor(random() * nodes)),
  );
  const partition = Array.from({ length: nodes }, () => Math.floor(random() ** 2 * 3));
  const counted = read(lists, partition, null);
  expect(read(lists, partition, () => 1)).toEqual(counted);
  expect(read(lists, partition, null, 2)).toEqual(counted);
  expect(counted[7]?.maxWeight).toBeGreaterThan(1_000);
});

test.each([255, 256, 300])('%s edges to one community have that weight', (links) => {
  const [row] = read([Array<number>(links).fill(0)], [0], null);
  expect(row).toMatchObject({ sums: [[0, links]], ownWeight: links, maxWeight: links });
});
