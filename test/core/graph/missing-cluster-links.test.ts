import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../src/core/graph/building/build-link-graph.ts';
import { missingClusterLinks } from '../../../src/core/graph/missing-cluster-links.ts';
import { at, recordsOf, type Spot } from '../../support/records-of.ts';

function missing(spots: Record<string, Spot>): string[][] {
  const graph = buildLinkGraph(recordsOf(spots));
  const node = (path: string): number => graph.nodeOf.get(at(path)) as number;
  const { withoutParent, withoutChild, withoutSibling } = missingClusterLinks(
    graph,
    node('/hub'),
    ['/hub', '/a', '/b', '/c'].map(node),
  );
  const paths = (nodes: readonly number[]): string[] =>
    nodes.map((found) => new URL(graph.urls[found] as string).pathname);
  return [paths(withoutParent), paths(withoutChild), paths(withoutSibling)];
}

test('lists the members without a link to the hub, from the hub, and to a sibling', () => {
  expect(missing({ '/hub': ['/a', '/b'], '/a': ['/hub', '/b'], '/b': ['/a'], '/c': ['/hub'] })).toEqual([
    ['/b'],
    ['/c'],
    ['/c'],
  ]);
});

test('menu links do not count', () => {
  const menu = '<nav><a href="/hub">h</a><a href="/a">a</a><a href="/b">b</a><a href="/c">c</a></nav>';
  expect(missing({ '/hub': menu, '/a': menu, '/b': menu, '/c': menu })).toEqual([
    ['/a', '/b', '/c'],
    ['/a', '/b', '/c'],
    ['/a', '/b', '/c'],
  ]);
});

test('a link to a redirect of the hub counts', () => {
  const [up] = missing({
    '/hub': ['/a', '/b', '/c'],
    '/a': ['/old'],
    '/old': '301 /hub',
    '/b': ['/hub'],
    '/c': ['/hub'],
  });
  expect(up).toEqual([]);
});
