import { expect, test } from '@jest/globals';
import { RowGroups } from '../../../../src/core/graph/building/row-groups.ts';
import { rowsOf } from '../../../../src/core/graph/building/sparse-rows.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

type Lists = readonly (readonly number[])[];

/** What each row says, its links on one side or on two, counted or weighed. */
function read(lists: Lists, of: readonly number[], weigh: ((edge: number) => number) | null, sides = 1) {
  const degrees = new Float64Array(lists.length);
  const parts = Array.from({ length: sides }, (_, side) => {
    const rows = rowsOf(lists.map((list) => list.filter((_, at) => Math.floor((at * sides) / list.length) === side)));
    return { ...rows, weights: weigh && Float64Array.from(rows.targets, (_, edge) => weigh(edge)) };
  });
  const rows = new RowGroups({ sides: parts, degrees });
  return lists.map((_, row) => {
    rows.read(row, Uint32Array.from(of));
    return {
      sums: Array.from(rows.groups.subarray(0, rows.count), (group, index) => [group, rows.weights[index]]),
      ends: [...rows.ends.subarray(0, rows.edges)],
      ofEdge: [...rows.ofEdge.subarray(0, rows.edges)],
      inside: rows.inside,
      heaviest: rows.heaviest,
    };
  });
}

test('a row is summed by group, in the order of their first edge', () => {
  const rows = read([[1, 2, 3, 1], [], [0], []], [3, 2, 2, 2], (edge) => 1 + (edge % 3));
  expect(rows[0]).toEqual({
    sums: [[2, 1 + 2 + 3 + 1]],
    ends: [1, 2, 3, 1],
    ofEdge: [2, 2, 2, 2],
    inside: 0,
    heaviest: 7,
  });
  expect(rows[1]).toEqual({ sums: [], ends: [], ofEdge: [], inside: 0, heaviest: 0 });
  const own = read([[1, 2, 3, 1], [], [0], []], [2, 0, 2, 1], null)[0];
  expect(own).toMatchObject({
    sums: [
      [0, 2],
      [2, 1],
      [1, 1],
    ],
    inside: 1,
    heaviest: 2,
  });
});

test('long rows and short ones, counted or summed, on one side or two, say the same', () => {
  const random = seededRandom(4);
  const nodes = 500;
  const lists = Array.from({ length: nodes }, (_, row) =>
    Array.from({ length: row === 7 ? 3_000 : row > 250 ? row : row % 90 }, () => Math.floor(random() * nodes)),
  );
  const of = Array.from({ length: nodes }, () => Math.floor(random() ** 2 * 3));
  const counted = read(lists, of, null);
  expect(read(lists, of, () => 1)).toEqual(counted);
  expect(read(lists, of, null, 2)).toEqual(counted);
  expect(counted[7]?.heaviest).toBeGreaterThan(1_000);
});

test.each([255, 256, 300])('%s links to one group are so many', (links) => {
  const [row] = read([Array<number>(links).fill(0)], [0], null);
  expect(row).toMatchObject({ sums: [[0, links]], inside: links, heaviest: links });
});
