import { expect, test } from '@jest/globals';
import { firstLevel } from '../../../../src/core/graph/communities/community-level.ts';
import { undirected } from '../../../../src/core/graph/communities/louvain.ts';
import { refined } from '../../../../src/core/graph/communities/refinement.ts';
import { rowsOf, transposed } from '../../../../src/core/graph/building/sparse-rows.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

test('a community of two pairs without links between them is cut in two, on whichever side the links stand', () => {
  const options = { resolution: 1, temperature: 0.01, order: Uint32Array.of(0, 1, 2, 3) };
  for (const lists of [
    [[1], [], [3], []],
    [[], [0], [], [2]],
  ]) {
    const rows = rowsOf(lists);
    const level = firstLevel(undirected(rows, transposed(rows)));
    const part = refined(level, new Uint32Array(4), { ...options, random: seededRandom(1) });
    expect([part[0] === part[1], part[2] === part[3], part[0] === part[2]]).toEqual([true, true, false]);
  }
});

test('leaves join their centre by links that only it gives', () => {
  const rows = rowsOf([[1, 2, 3], [], [], []]);
  const level = firstLevel(undirected(rows, transposed(rows)));
  const options = { resolution: 1, temperature: 0.01, order: Uint32Array.of(0, 1, 2, 3), random: seededRandom(1) };
  expect(new Set(refined(level, new Uint32Array(4), options)).size).toBe(1);
});
