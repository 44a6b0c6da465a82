import { describe, expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import type { LinkGraph } from '../../../../src/core/graph/link-graph.ts';
import { pageRank, type PageRankOptions, rowPageRank } from '../../../../src/core/graph/ranks/page-rank.ts';
import { type PositionWeights, weightedPositions } from '../../../../src/core/graph/ranks/position-weights.ts';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';
import { at, recordsOf, type Spot } from '../../../support/records-of.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

function ranks(spots: Record<string, Spot>, options: PageRankOptions = {}): Record<string, number> {
  const graph = buildLinkGraph(recordsOf(spots));
  const { rank } = pageRank(graph, options);
  return Object.fromEntries(graph.urls.map((url, node) => [url.slice(at('').length), rank[node] as number]));
}

const sum = (values: Record<string, number>): number =>
  Object.values(values).reduce((total, value) => total + value, 0);

test('a cycle shares rank equally', () => {
  const rank = ranks({ '/a': ['/b'], '/b': ['/c'], '/c': ['/a'] });
  for (const value of Object.values(rank)) expect(value).toBeCloseTo(1 / 3, 9);
});

test('solves the equations of a small site with a dead end', () => {
  // a → b, c; b → c; c is a dead end: x = 0.15/3 + 0.85 (flow + c/3)
  const {
    '/a': a,
    '/b': b,
    '/c': c,
  } = ranks({ '/a': ['/b', '/c'], '/b': ['/c'], '/c': [] }) as { '/a': number; '/b': number; '/c': number };
  const base = 0.05 + (0.85 * c) / 3;
  expect(a).toBeCloseTo(base, 9);
  expect(b).toBeCloseTo(base + 0.425 * a, 9);
  expect(c).toBeCloseTo(base + 0.425 * a + 0.85 * b, 9);
});

test('sums to 1 over indexable pages, whatever redirects, errors and nofollow do', () => {
  const rank = ranks({
    '/': ['/a', '/vieux', '/perdue', '/cachee'],
    '/a': '<a href="/" rel="nofollow">x</a><a href="/b">b</a>',
    '/b': '<link rel="canonical" href="/a"><a href="/">x</a>',
    '/vieux': '301 /a',
    '/perdue': 404,
    '/cachee': '<meta name="robots" content="noindex"><a href="/">x</a>',
  });
  expect(sum(rank)).toBeCloseTo(1, 12);
  expect([rank['/b'], rank['/vieux'], rank['/perdue'], rank['/cachee']]).toEqual([0, 0, 0, 0]);
});

test('a nofollow link draws a share and passes nothing', () => {
  const followed = ranks({ '/': ['/a'], '/a': [], '/b': [] });
  const diluted = ranks({ '/': '<a href="/a">a</a><a href="/b" rel="nofollow">b</a>', '/a': [], '/b': [] });
  expect(diluted['/a']).toBeLessThan(followed['/a'] as number);
  expect(diluted['/b']).toBeCloseTo(diluted['/'] as number, 9);
});

test('links to a canonicalised page feed its canonical', () => {
  const rank = ranks({ '/': ['/double'], '/double': '<link rel="canonical" href="/vraie">', '/vraie': [] });
  expect(rank['/vraie']).toBeGreaterThan(rank['/'] as number);
});

test('a link to the page and one to its redirect count once', () => {
  const twice = ranks({ '/': ['/a', '/vieux', '/b'], '/vieux': '301 /a', '/a': [], '/b': [] });
  expect(twice['/a']).toBeCloseTo(twice['/b'] as number, 12);
});

test('a content link has four times the weight of a menu link in the weighted rank', () => {
  const spots = { '/': '<p><a href="/a">a</a></p><nav><a href="/b">b</a></nav>', '/a': [], '/b': [] };
  const equal = ranks(spots);
  const weighted = ranks(spots, { weights: weightedPositions });
  expect(equal['/a']).toBeCloseTo(equal['/b'] as number, 12);
  const base = weighted['/'] as number;
  expect(((weighted['/a'] as number) - base) / ((weighted['/b'] as number) - base)).toBeCloseTo(4, 6);
});

test('ranks below the range of single precision are exact', () => {
  // Each of 16 pages links to the next one and to 2,000 leaves; the reader starts again at the first.
  const [chain, leaves] = [16, 2_000];
  const lists: number[][] = Array.from({ length: chain + leaves }, () => []);
  for (let page = 0; page < chain - 1; page++) lists[page + 1]!.push(page);
  for (let leaf = chain; leaf < lists.length; leaf++) lists[leaf]!.push(...Array(chain).keys());
  const into = sparseRows(lists);
  const nodes = Uint32Array.from(lists.keys());
  const restart = new Float64Array(lists.length);
  restart[0] = 1;
  const { rank } = rowPageRank({ nodes, into, codes: new Uint8Array(into.targets.length) }, { restart });
  for (let page = 1; page < chain; page++) {
    const share = (rank[page] as number) / (rank[page - 1] as number);
    expect(share / (0.85 / (leaves + 1))).toBeCloseTo(1, 6);
  }
  expect(rank[chain - 1]).toBeLessThan(1e-45);
});

test.each([0.5, 0.99])('ranks solve the equations to eight digits with damping %s', (damping) => {
  const random = seededRandom(3);
  const count = 400;
  const lists = Array.from({ length: count }, (_, row) =>
    [...new Set(Array.from({ length: row % 9 }, () => Math.floor(count * random() ** 2)))].filter((one) => one !== row),
  );
  const into = sparseRows(lists);
  const nodes = Uint32Array.from(lists.keys());
  const { rank, residual } = rowPageRank({ nodes, into, codes: new Uint8Array(into.targets.length) }, { damping });
  const drawn = new Array<number>(count).fill(0);
  for (const source of into.targets) drawn[source]! += 1;
  const spread = rank.reduce((sum, value, row) => sum + (drawn[row] === 0 ? value : 0), 0);
  for (let row = 0; row < count; row++) {
    const given = (lists[row] as number[]).reduce((sum, from) => sum + rank[from]! / drawn[from]!, 0);
    const wanted = (1 - damping) / count + damping * (given + spread / count);
    expect(Math.abs((rank[row] as number) / wanted - 1)).toBeLessThan(1e-8);
  }
  expect(residual).toBeLessThan(1e-10);
});

test('the scale of the weights changes nothing', () => {
  const spots = {
    '/': '<nav><a href="/a">a</a></nav>',
    '/a': '<nav><a href="/">x</a></nav>',
    '/b': '<nav><a href="/a">a</a></nav>',
  };
  const [usual, small] = [0.25, 1e-12].map((chrome) => ranks(spots, { weights: { content: 1, chrome } }));
  for (const [page, value] of Object.entries(small!)) expect(value).toBeCloseTo(usual![page] as number, 12);
});

test('a typical site takes at most 15 sweeps, a long reversed chain at most 105', () => {
  const random = seededRandom(9);
  const count = 3_000;
  const field = Array.from({ length: count }, (_, page) => [
    ...new Set(
      Array.from({ length: 30 }, (_, at) =>
        at < 10
          ? at * 100
          : at < 20
            ? Math.floor(count * random() ** 3)
            : (page + 1 + Math.floor(90 * random())) % count,
      ),
    ),
  ]);
  const sweepsOf = (lists: readonly (readonly number[])[]): number => {
    const into = transpose(sparseRows(lists.map((list, page) => list.filter((other) => other !== page))));
    const nodes = Uint32Array.from(lists.keys());
    return rowPageRank({ nodes, into, codes: new Uint8Array(into.targets.length) }).iterations;
  };
  expect(sweepsOf(field)).toBeLessThanOrEqual(15);
  expect(sweepsOf(Array.from({ length: 1_000 }, (_, page) => (page > 0 ? [page - 1] : [])))).toBeLessThanOrEqual(105);
});

test('ranks that do not converge end after five hundred sweeps', () => {
  const into = transpose(sparseRows(Array.from({ length: 3_000 }, (_, page) => (page > 0 ? [page - 1] : []))));
  const graph = { nodes: Uint32Array.from({ length: 3_000 }, (_, page) => page), into, codes: new Uint8Array(2_999) };
  const { iterations, rank } = rowPageRank(graph, { damping: 0.9999 });
  expect(iterations).toBeLessThanOrEqual(501);
  expect(rank.every((value) => value > 0)).toBe(true);
});

test('without an indexable page every rank is 0', () => {
  expect(ranks({ '/perdue': 404 })).toEqual({ '/perdue': 0 });
});

describe('on a site of 300 pages with a menu, dead ends and random links', () => {
  const random = seededRandom(7);
  const path = (page: number): string => `/p${page}`;
  const spots: Record<string, Spot> = {};
  for (let page = 0; page < 300; page++) {
    const menu = page % 50 === 0 ? '' : '<nav><a href="/p1">un</a><a href="/p2">deux</a></nav>';
    const text = Array.from({ length: page % 7 }, () => `<p><a href="${path(Math.floor(300 * random()))}">x</a></p>`);
    const nofollow = page % 11 === 0 ? '<a href="/p3" rel="nofollow">y</a>' : '';
    spots[path(page)] = menu + text.join('') + nofollow;
  }
  const graph = buildLinkGraph(recordsOf(spots));

  test.each([undefined, weightedPositions])('agrees with the power method within 1e-9 in L1 norm', (weights) => {
    const wanted = powerMethod(graph, weights ?? { content: 1, chrome: 1 });
    const { rank } = pageRank(graph, weights ? { weights } : {});
    expect(rank.reduce((all, value, node) => all + Math.abs(value - (wanted[node] as number)), 0)).toBeLessThan(1e-9);
  });
});

/** The equations of PageRank by plain power iteration. */
function powerMethod({ out, position, follow, urls }: LinkGraph, weights: PositionWeights): number[] {
  const count = urls.length;
  const weightOf = (edge: number): number => (position[edge] === 0 ? weights.content : weights.chrome);
  let rank = new Array<number>(count).fill(1 / count);
  for (let round = 0; round < 300; round++) {
    const next = new Array<number>(count).fill(0);
    let spread = 0;
    for (let node = 0; node < count; node++) {
      const edges = Array.from(
        { length: (out.offsets[node + 1] as number) - (out.offsets[node] as number) },
        (_, at) => (out.offsets[node] as number) + at,
      );
      const all = edges.reduce((sum, edge) => sum + weightOf(edge), 0);
      if (all === 0) spread += rank[node] as number;
      for (const edge of edges) {
        const share = ((rank[node] as number) * weightOf(edge)) / all;
        if (follow[edge] === 1) next[out.targets[edge] as number]! += share;
        else spread += share;
      }
    }
    rank = next.map((value) => 0.15 / count + 0.85 * (value + spread / count));
  }
  return rank;
}
