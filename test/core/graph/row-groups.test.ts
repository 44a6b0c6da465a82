import { expect, test } from '@jest/globals';
import { RowGroups } from '../../../src/core/graph/row-groups.ts';
import { rowsOf } from '../../../src/core/graph/sparse-rows.ts';
import { seededRandom } from '../../../src/core/values/random.ts';

const few = 1;
const many = 1 << 20;

function read(lists: readonly (readonly number[])[], of: readonly number[], groups: number) {
  const { offsets, targets } = rowsOf(lists);
  const weights = Float64Array.from(targets, (_, edge) => 1 + (edge % 3));
  const rows = new RowGroups({ offsets, ends: offsets.subarray(1), targets, weights }, groups);
  return lists.map((_, row) => {
    rows.read(row, Uint32Array.from(of));
    return {
      sums: Array.from(rows.groups.subarray(0, rows.count), (group, index) => [group, rows.weights[index]]),
      ofEdge: [...rows.ofEdge.subarray(0, (lists[row] as readonly number[]).length)],
    };
  });
}

test.each([few, many])('a row is summed by group, in the order of their first edge (%s groups)', (groups) => {
  const rows = read([[1, 2, 3, 1], [], [0], []], [3, 2, 0, 2], groups);
  expect(rows).toEqual([
    {
      sums: [
        [2, 1 + 3 + 1],
        [0, 2],
      ],
      ofEdge: [2, 0, 2, 2],
    },
    { sums: [], ofEdge: [] },
    { sums: [[3, 2]], ofEdge: [3] },
    { sums: [], ofEdge: [] },
  ]);
});

test('many groups are told apart as few are, whatever places of the table they share', () => {
  const random = seededRandom(4);
  const nodes = 500;
  const lists = Array.from({ length: nodes }, (_, row) =>
    Array.from({ length: row === 7 ? 3_000 : row % 90 }, () => Math.floor(random() * nodes)),
  );
  const of = Array.from({ length: nodes }, () => Math.floor(random() ** 2 * nodes));
  expect(read(lists, of, many)).toEqual(read(lists, of, few));
});
