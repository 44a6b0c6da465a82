import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import { pageRank } from '../../../../src/core/graph/ranks/page-rank.ts';
import { restartVector } from '../../../../src/core/graph/ranks/restart-vector.ts';
import { at, recordsOf } from '../../../support/records-of.ts';

const graph = buildLinkGraph(recordsOf({ '/': ['/a', '/b', '/c'], '/a': ['/c'], '/b': [], '/c': [] }));

const rankFrom = (weights: Record<number, number>): Float64Array => {
  const weightOf = new Map(Object.entries(weights).map(([node, weight]) => [Number(node), weight]));
  return pageRank(graph, { restart: restartVector(graph, weightOf) }).rank;
};

test('with one start page, only the pages reachable from it have rank', () => {
  const rank = rankFrom({ 1: 1 });
  expect([rank[0], rank[2]]).toEqual([0, 0]);
  expect(rank[1]).toBeGreaterThan(rank[3] as number);
  expect(rank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
});

test('with equal weights on every page, it is PageRank', () => {
  const even = rankFrom({ 0: 1, 1: 1, 2: 1, 3: 1 });
  const plain = pageRank(graph).rank;
  for (let node = 0; node < 4; node++) expect(even[node]).toBeCloseTo(plain[node] as number, 12);
});

test('a page with a greater weight has more rank', () => {
  const rank = rankFrom({ 1: 3, 2: 1 });
  expect(rank[1]).toBeGreaterThan(rank[2] as number);
});

test('the weight of a redirect goes to its target', () => {
  const redirected = buildLinkGraph(recordsOf({ '/a': '301 /b', '/b': [] }));
  const nodeOf = (path: string): number => redirected.nodeOf.get(at(path)) as number;
  expect(restartVector(redirected, new Map([[nodeOf('/a'), 2]]))[nodeOf('/b')]).toBe(2);
});
