import { expect, test } from 'vitest';
import {
  compact,
  baseLevel,
  renumber,
  type UndirectedGraph,
} from '../../../../src/core/graph/communities/community-level.ts';
import { moveNodes } from '../../../../src/core/graph/communities/move-nodes.ts';
import { louvain, undirected } from '../../../../src/core/graph/communities/louvain.ts';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

function graphOf(lists: number[][]): UndirectedGraph {
  const rows = sparseRows(lists);
  return undirected(rows, transpose(rows));
}

/** A caveman graph (Watts 1999): `groups` cliques of `size` nodes, joined in a ring by one link each. */
function caveman(groups: number, size: number): UndirectedGraph {
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

test.each([0, -1, Number.NaN])('rejects edges of weight %s', (weight) => {
  const rows = { offsets: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 0), weights: Float64Array.of(1, weight) };
  expect(() => louvain({ sides: [rows] }, { seed: 1 })).toThrow('above 0');
});

test('nodes without links stay alone', () => {
  expect(louvain(graphOf([[], [], []]), { seed: 1 }).count).toBe(3);
});

test('links without weights are edges of weight 1, or 2 between pages that link to each other', () => {
  const lists = [[1, 2], [0, 2], [3], [4, 5], [3, 5], []];
  const pairs = lists.map((_, node) => {
    const weights = new Map<number, number>();
    const others = [
      ...(lists[node] as number[]),
      ...lists.flatMap((list, from) => (list.includes(node) ? [from] : [])),
    ];
    for (const other of others) weights.set(other, (weights.get(other) ?? 0) + 1);
    return [...weights];
  });
  const { offsets, targets } = sparseRows(pairs.map((row) => row.map(([other]) => other)));
  const weights = Float64Array.from(pairs.flatMap((row) => row.map(([, weight]) => weight)));
  const weighted = louvain({ sides: [{ offsets, targets, weights }] }, { seed: 1 });
  expect(louvain(graphOf(lists), { seed: 1 })).toEqual(weighted);
  expect([...weighted.of]).toEqual([0, 0, 0, 1, 1, 1]);
});

test('hubs are the pages linked with more than half of the pages', () => {
  expect([...(graphOf([[1, 2], [0, 3], [0], [0, 1], [0], [0], [0], [0]]).hubs as Uint8Array)]).toEqual([
    1, 0, 0, 0, 0, 0, 0, 0,
  ]);
});

test('on a large site the sections are found although every page has the same menu', () => {
  const [pages, section, menu, near] = [46_000, 200, 20, 30];
  const random = seededRandom(2);
  const offsets = Uint32Array.from({ length: pages + 1 }, (_, page) => page * (menu + near));
  const targets = new Uint32Array(pages * (menu + near));
  for (let page = 0; page < pages; page++) {
    const first = page - (page % section);
    const chosen = new Set(Array.from({ length: menu }, (_, index) => index * 2_000));
    while (chosen.size < menu + near) chosen.add(first + Math.floor(random() * section));
    targets.set([...chosen], page * (menu + near));
  }
  const rows = { offsets, targets };
  const { of, count, modularity } = louvain(undirected(rows, transpose(rows)), { seed: 1 });
  expect(count).toBeLessThanOrEqual(pages / section + menu);
  let together = 0;
  for (let page = 0; page < pages; page++) together += Number(of[page] === of[page - (page % section) + 1]);
  expect(together / pages).toBeGreaterThan(0.99);
  expect(modularity).toBeGreaterThan(0.3);
});

test('on a large site, leaving the hubs out raises the modularity', () => {
  const [pages, perPage] = [46_000, 50];
  const random = seededRandom(4);
  const offsets = Uint32Array.from({ length: pages + 1 }, (_, page) => page * perPage);
  const targets = Uint32Array.from({ length: pages * perPage }, (_, link) => {
    const [page, place] = [Math.floor(link / perPage), link % perPage];
    if (place < 20) return place * 2_000;
    return place < 35 ? Math.floor(pages * random() ** 3) : (page + 1 + Math.floor(200 * random())) % pages;
  });
  const rows = { offsets, targets };
  const { hubs, ...graph } = undirected(rows, transpose(rows));
  const withHubs = louvain(graph, { seed: 1 }).modularity;
  const without = louvain({ ...graph, hubs: hubs as Uint8Array }, { seed: 1 }).modularity;
  expect(without / withHubs).toBeGreaterThan(1.005);
});

test('a partition takes two bytes per node while its communities fit, and moves create no community beyond them', () => {
  const nodes = 2 ** 16 + 10;
  const of = Uint32Array.from({ length: nodes }, (_, node) => node % 3);
  expect([compact(of, 3).BYTES_PER_ELEMENT, compact(of, 2 ** 16).BYTES_PER_ELEMENT]).toEqual([2, 2]);
  expect(compact(of, 2 ** 16 + 1)).toBe(of);
  // A node without an edge to its community moves to a new community.
  const rows = sparseRows(
    Array.from({ length: nodes }, (_, node) => (node < 5 ? [] : [node === 5 ? nodes - 1 : node - 1])),
  );
  const level = baseLevel(undirected(rows, transpose(rows)));
  const groups = compact(of, 3);
  moveNodes(level, groups, { resolution: 1e9, minGain: 1e-9, order: Uint32Array.from(of.keys()), sweeps: 1 });
  expect(renumber(groups)).toBe(2 ** 16);
  expect(groups).toBeInstanceOf(Uint16Array);
});
