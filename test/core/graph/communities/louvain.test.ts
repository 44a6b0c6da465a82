import { expect, test } from '@jest/globals';
import {
  compact,
  firstLevel,
  renumber,
  type UndirectedGraph,
} from '../../../../src/core/graph/communities/community-level.ts';
import { moveNodes } from '../../../../src/core/graph/communities/local-moving.ts';
import { louvain, undirected } from '../../../../src/core/graph/communities/louvain.ts';
import { rowsOf, transposed } from '../../../../src/core/graph/building/sparse-rows.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

function graphOf(lists: number[][]): UndirectedGraph {
  const rows = rowsOf(lists);
  return undirected(rows, transposed(rows));
}

/** `groups` rings of `size` nodes, each fully linked, joined in a circle by one link. */
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

test.each([0, -1, Number.NaN])('edges that weigh %s are refused', (weight) => {
  const rows = { offsets: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 0), weights: Float64Array.of(1, weight) };
  expect(() => louvain({ sides: [rows] }, { seed: 1 })).toThrow('above 0');
});

test('nodes without links stay alone', () => {
  expect(louvain(graphOf([[], [], []]), { seed: 1 }).count).toBe(3);
});

test('a graph of links without weights is that of edges that weigh 1, and 2 where pages link to each other', () => {
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
  const { offsets, targets } = rowsOf(pairs.map((row) => row.map(([other]) => other)));
  const weights = Float64Array.from(pairs.flatMap((row) => row.map(([, weight]) => weight)));
  const weighed = louvain({ sides: [{ offsets, targets, weights }] }, { seed: 1 });
  expect(louvain(graphOf(lists), { seed: 1 })).toEqual(weighed);
  expect([...weighed.of]).toEqual([0, 0, 0, 1, 1, 1]);
});

test('hubs are the pages that more than half of the others are linked with', () => {
  expect([...(graphOf([[1, 2], [0, 3], [0], [0, 1], [0], [0], [0], [0]]).hubs as Uint8Array)]).toEqual([
    1, 0, 0, 0, 0, 0, 0, 0,
  ]);
});

test('on a large site the sections are found through a menu that every page carries', () => {
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
  const { of, count, modularity } = louvain(undirected(rows, transposed(rows)), { seed: 1 });
  expect(count).toBeLessThanOrEqual(pages / section + menu);
  let together = 0;
  for (let page = 0; page < pages; page++) together += Number(of[page] === of[page - (page % section) + 1]);
  expect(together / pages).toBeGreaterThan(0.99);
  expect(modularity).toBeGreaterThan(0.3);
});

test('where pages link to their neighbours and to popular ones, leaving the menu out finds better communities', () => {
  const [pages, perPage] = [46_000, 50];
  const random = seededRandom(4);
  const offsets = Uint32Array.from({ length: pages + 1 }, (_, page) => page * perPage);
  const targets = Uint32Array.from({ length: pages * perPage }, (_, link) => {
    const [page, place] = [Math.floor(link / perPage), link % perPage];
    if (place < 20) return place * 2_000;
    return place < 35 ? Math.floor(pages * random() ** 3) : (page + 1 + Math.floor(200 * random())) % pages;
  });
  const rows = { offsets, targets };
  const { hubs, ...graph } = undirected(rows, transposed(rows));
  const withHubs = louvain(graph, { seed: 1 }).modularity;
  const without = louvain({ ...graph, hubs: hubs as Uint8Array }, { seed: 1 }).modularity;
  expect(without / withHubs).toBeGreaterThan(1.005);
});

test('groups take two bytes each as long as all their numbers do, and no group is numbered past them', () => {
  const nodes = 2 ** 16 + 10;
  const of = Uint32Array.from({ length: nodes }, (_, node) => node % 3);
  expect([compact(of, 3).BYTES_PER_ELEMENT, compact(of, 2 ** 16).BYTES_PER_ELEMENT]).toEqual([2, 2]);
  expect(compact(of, 2 ** 16 + 1)).toBe(of);
  // A node that its group holds by nothing goes to a group of its own.
  const rows = rowsOf(
    Array.from({ length: nodes }, (_, node) => (node < 5 ? [] : [node === 5 ? nodes - 1 : node - 1])),
  );
  const level = firstLevel(undirected(rows, transposed(rows)));
  const groups = compact(of, 3);
  moveNodes(level, groups, { resolution: 1e9, leastGain: 1e-9, order: Uint32Array.from(of.keys()), sweeps: 1 });
  expect(renumber(groups)).toBe(2 ** 16);
  expect(groups).toBeInstanceOf(Uint16Array);
});
