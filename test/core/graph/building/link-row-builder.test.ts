import { expect, test } from 'vitest';
import { LinkRowBuilder, firstChunkLinks } from '../../../../src/core/graph/building/link-row-builder.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

/** Rows of targets and codes per node, from the rows of each page; `nodes` gives the node of each page. */
function built(rows: readonly (readonly number[])[], codesOf: (page: number, at: number) => number, nodes: number[]) {
  const builder = new LinkRowBuilder();
  for (const [page, row] of rows.entries()) {
    const codes = Uint8Array.from(row, (_, at) => codesOf(page, at));
    builder.add(page, { ids: Int32Array.from(row), codes, count: row.length });
  }
  const { offsets, targets, codes } = builder.build(Uint32Array.from(nodes));
  return nodes.map((_, node) => {
    const [from, to] = [offsets[node] as number, offsets[node + 1] as number];
    return { targets: [...targets.subarray(from, to)], codes: [...codes.subarray(from, to)] };
  });
}

test('rows are sorted by node and keep document order', () => {
  const found = built([[1, 2], [], [0, 1]], (page, at) => page + at, [2, 0, 1]);
  expect(found).toEqual([
    { targets: [], codes: [] },
    { targets: [2, 0], codes: [2, 3] },
    { targets: [0, 1], codes: [0, 1] },
  ]);
});

test('parallel links are one with the strongest code, and links to the page itself are left out', () => {
  const codes = [[3, 4, 9, 1, 2, 5, 0]];
  const found = built([[1, 1025, 2, 1, 2, 1025, 0]], (page, at) => codes[page]?.[at] as number, [
    ...Array(1026).keys(),
  ]);
  expect(found[0]).toEqual({ targets: [1, 1025, 2], codes: [1, 4, 2] });
});

test('rows longer than one chunk, and the rows around them, are complete', () => {
  const pages = firstChunkLinks + 5000;
  const every = (step: number): number[] =>
    Array.from({ length: Math.floor((pages - 1000) / step) }, (_, at) => 1000 + at * step);
  const rows = [every(3), every(1), every(2), [7], every(40), every(2)];
  const found = built(rows, (page, at) => (page + at) % 16, [...Array(pages).keys()]);
  for (const [page, row] of rows.entries()) {
    expect(found[page]?.targets).toEqual(row);
    expect(found[page]?.codes).toEqual(row.map((_, at) => (page + at) % 16));
  }
  expect(found.slice(rows.length).every(({ targets }) => targets.length === 0)).toBe(true);
});

test('runs of ids that overlap in the hash table take no more time than others', () => {
  const count = 20_000;
  const ids = Int32Array.from({ length: count }, (_, at) => 2 + (at % 10_000) + (at < 10_000 ? 0 : 1 << 16));
  const links = { ids, codes: new Uint8Array(count), count };
  const effort = cpuMs(() => {
    const builder = new LinkRowBuilder();
    for (let page = 0; page < 40; page++) builder.add(page, links);
  }, 1_000);
  expect(effort).toBeLessThan(1_000);
});
