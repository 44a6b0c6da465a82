import { expect, test } from '@jest/globals';
import { buildLinkGraph } from '../../../src/core/graph/building/build-link-graph.ts';
import { cocoonLinks } from '../../../src/core/graph/cocoon-links.ts';
import { at, recordsOf, type Spot } from '../../support/records-of.ts';

function missing(spots: Record<string, Spot>): string[][] {
  const graph = buildLinkGraph(recordsOf(spots));
  const node = (path: string): number => graph.nodeOf.get(at(path)) as number;
  const { withoutParent, withoutChild, withoutSister } = cocoonLinks(
    graph,
    node('/hub'),
    ['/hub', '/a', '/b', '/c'].map(node),
  );
  const paths = (nodes: readonly number[]): string[] =>
    nodes.map((found) => new URL(graph.urls[found] as string).pathname);
  return [paths(withoutParent), paths(withoutChild), paths(withoutSister)];
}

test('names the pages without a link up, down and beside', () => {
  expect(missing({ '/hub': ['/a', '/b'], '/a': ['/hub', '/b'], '/b': ['/a'], '/c': ['/hub'] })).toEqual([
    ['/b'],
    ['/c'],
    ['/c'],
  ]);
});

test('a menu does not make a cocoon', () => {
  const menu = '<nav><a href="/hub">h</a><a href="/a">a</a><a href="/b">b</a><a href="/c">c</a></nav>';
  expect(missing({ '/hub': menu, '/a': menu, '/b': menu, '/c': menu })).toEqual([
    ['/a', '/b', '/c'],
    ['/a', '/b', '/c'],
    ['/a', '/b', '/c'],
  ]);
});

test('a link through a redirect reaches the hub', () => {
  const [up] = missing({
    '/hub': ['/a', '/b', '/c'],
    '/a': ['/old'],
    '/old': '301 /hub',
    '/b': ['/hub'],
    '/c': ['/hub'],
  });
  expect(up).toEqual([]);
});
