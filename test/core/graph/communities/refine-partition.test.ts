import { expect, test } from 'vitest';
import { baseLevel } from '../../../../src/core/graph/communities/community-level.ts';
import { undirected } from '../../../../src/core/graph/communities/louvain.ts';
import { refinePartition } from '../../../../src/core/graph/communities/refine-partition.ts';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

test('a community of two pairs without links between them is split in two, whichever side has the links', () => {
  const options = { resolution: 1, temperature: 0.01, order: Uint32Array.of(0, 1, 2, 3) };
  for (const lists of [
    [[1], [], [3], []],
    [[], [0], [], [2]],
  ]) {
    const rows = sparseRows(lists);
    const level = baseLevel(undirected(rows, transpose(rows)));
    const part = refinePartition(level, new Uint32Array(4), { ...options, random: seededRandom(1) });
    expect([part[0] === part[1], part[2] === part[3], part[0] === part[2]]).toEqual([true, true, false]);
  }
});

test('leaves join the centre of a star although only the centre links', () => {
  const rows = sparseRows([[1, 2, 3], [], [], []]);
  const level = baseLevel(undirected(rows, transpose(rows)));
  const options = { resolution: 1, temperature: 0.01, order: Uint32Array.of(0, 1, 2, 3), random: seededRandom(1) };
  expect(new Set(refinePartition(level, new Uint32Array(4), options)).size).toBe(1);
});
