import { expect, test } from 'vitest';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { RankInflow } from '../../../../src/core/graph/ranks/rank-inflow.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

/** Pages 1 to 9 link to page 0 (page 9 by a link of weight 0.5) and page 0 links to page 1. */
function inflow(): RankInflow {
  const into = transpose(sparseRows([[1], ...Array.from({ length: 9 }, () => [0])]));
  const codes = Uint8Array.from(into.targets, (source) => (source === 9 ? 1 : 0));
  return new RankInflow({
    into,
    codes,
    weightOfCode: Float64Array.of(1, 0.5),
    unitShare: new Float64Array(10).fill(1),
    dangling: new Float64Array(10),
    restart: new Float64Array(10).fill(0.1),
    damping: 0.85,
  });
}

const sent = Float32Array.from({ length: 10 }, (_, row) => row + 1);

test('a row that most pages link to is dense, and its inflow is that of its links', () => {
  const { dense } = inflow();
  expect(dense.map(({ row }) => row)).toEqual([0]);
  const total = sent.reduce((sum, value) => sum + value, 0);
  expect(inflow().denseSum(dense[0]!, sent, total)).toBe(2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 0.5 * 10);
});

test('the inflow of a sparse row is the weighted sum of its sources', () => {
  expect([inflow().sum(1, sent), inflow().sum(2, sent)]).toEqual([1, 0]);
});
