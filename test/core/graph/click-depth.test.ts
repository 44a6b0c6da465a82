import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../src/core/graph/building/build-link-graph.ts';
import { clickDepth } from '../../../src/core/graph/click-depth.ts';
import { at, recordsOf, type Spot } from '../../support/records-of.ts';

function depths(spots: Record<string, Spot>, options = {}): Record<string, number> {
  const graph = buildLinkGraph(recordsOf(spots));
  const depth = clickDepth(graph, graph.nodeOf.get(at('/')) as number, options);
  return Object.fromEntries(graph.urls.map((url, node) => [url.slice(at('').length), depth[node] as number]));
}

test('depth is the fewest clicks, -1 without a path', () => {
  expect(depths({ '/': ['/a', '/b'], '/a': ['/c'], '/b': [], '/c': ['/b'], '/perdue': ['/'] })).toEqual({
    '/': 0,
    '/a': 1,
    '/b': 1,
    '/c': 2,
    '/perdue': -1,
  });
});

test('a redirect costs no click', () => {
  expect(depths({ '/': ['/1'], '/1': '301 /2', '/2': '301 /page', '/page': ['/fond'], '/fond': [] })).toEqual({
    '/': 0,
    '/1': 1,
    '/2': 1,
    '/page': 1,
    '/fond': 2,
  });
});

test('a redirect cycle ends', () => {
  expect(depths({ '/': ['/x'], '/x': '301 /y', '/y': '301 /x' })).toEqual({ '/': 0, '/x': 1, '/y': 1 });
});

test('nofollow links are followed only on request', () => {
  const spots = { '/': '<a href="/a" rel="nofollow">a</a>', '/a': [] };
  expect(depths(spots)['/a']).toBe(-1);
  expect(depths(spots, { nofollow: true })['/a']).toBe(1);
});
