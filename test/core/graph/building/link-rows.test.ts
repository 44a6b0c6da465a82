import { expect, test } from '@jest/globals';
import { LinkRows, pieceLinks } from '../../../../src/core/graph/building/link-rows.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

/** Rows of targets and codes by page, gathered and given back by the final numbers. */
function gathered(
  rows: readonly (readonly number[])[],
  codesOf: (page: number, at: number) => number,
  nodes: number[],
) {
  const links = new LinkRows();
  for (const [page, row] of rows.entries()) {
    const codes = Uint8Array.from(row, (_, at) => codesOf(page, at));
    links.add(page, Int32Array.from(row), codes, row.length);
  }
  const { offsets, targets, codes } = links.numbered(Uint32Array.from(nodes));
  return nodes.map((_, node) => {
    const [from, to] = [offsets[node] as number, offsets[node + 1] as number];
    return { targets: [...targets.subarray(from, to)], codes: [...codes.subarray(from, to)] };
  });
}

test('rows are given back by the final numbers of pages and targets, in the order of the document', () => {
  const found = gathered([[1, 2], [], [0, 1]], (page, at) => page + at, [2, 0, 1]);
  expect(found).toEqual([
    { targets: [], codes: [] },
    { targets: [2, 0], codes: [2, 3] },
    { targets: [0, 1], codes: [0, 1] },
  ]);
});

test('a page counts a target once, with the strongest code, and never itself', () => {
  const codes = [[3, 4, 9, 1, 2, 5, 0]];
  const found = gathered([[1, 1025, 2, 1, 2, 1025, 0]], (page, at) => codes[page]?.[at] as number, [
    ...Array(1026).keys(),
  ]);
  expect(found[0]).toEqual({ targets: [1, 1025, 2], codes: [1, 4, 2] });
});

test('rows of more links than one piece holds, and those beside them, lose nothing', () => {
  const pages = pieceLinks + 5000;
  const every = (step: number): number[] =>
    Array.from({ length: Math.floor((pages - 1000) / step) }, (_, at) => 1000 + at * step);
  const rows = [every(3), every(1), every(2), [7], every(40), every(2)];
  const found = gathered(rows, (page, at) => (page + at) % 16, [...Array(pages).keys()]);
  for (const [page, row] of rows.entries()) {
    expect(found[page]?.targets).toEqual(row);
    expect(found[page]?.codes).toEqual(row.map((_, at) => (page + at) % 16));
  }
  expect(found.slice(rows.length).every(({ targets }) => targets.length === 0)).toBe(true);
});

test('links to pages whose numbers meet in the table take no longer than others', () => {
  const count = 20_000;
  const targets = Int32Array.from({ length: count }, (_, at) => 2 + (at % 10_000) + (at < 10_000 ? 0 : 1 << 16));
  const codes = new Uint8Array(count);
  const effort = cpuMs(() => {
    const links = new LinkRows();
    for (let page = 0; page < 40; page++) links.add(page, targets, codes, count);
  }, 1_000);
  expect(effort).toBeLessThan(1_000);
});
