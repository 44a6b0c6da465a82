import { expect, test } from 'vitest';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { RankInflow } from '../../../../src/core/graph/ranks/rank-inflow.ts';
import { RankSweeps } from '../../../../src/core/graph/ranks/rank-sweeps.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

/** 0 and 1 link to each other, 2 links to 0. */
const sweeps = (): RankSweeps =>
  new RankSweeps(
    new RankInflow({
      into: transpose(sparseRows([[1], [0], [0]])),
      codes: null,
      weightOfCode: Float64Array.of(1),
      unitShare: Float64Array.of(1, 1, 1),
      dangling: new Float64Array(3),
      restart: new Float64Array(3).fill(1 / 3),
      damping: 0.5,
    }),
    new Float64Array(3).fill(1 / 3),
    null,
  );

test('sweeps converge', () => {
  const running = sweeps();
  const changes = Array.from({ length: 30 }, () => running.run());
  expect(changes.at(-1)).toBeLessThan(1e-6 * (changes[0] as number));
});

test('an exact step of converged ranks gives the same ranks', () => {
  const running = sweeps();
  for (let sweep = 0; sweep < 60; sweep++) running.run();
  const next = running.exactStep();
  for (let row = 0; row < 3; row++) expect(next[row]! / running.rank[row]!).toBeCloseTo(1, 6);
});
