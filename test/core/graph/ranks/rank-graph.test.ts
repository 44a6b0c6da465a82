import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import { rankGraph } from '../../../../src/core/graph/ranks/rank-graph.ts';
import { at, recordsOf } from '../../../support/records-of.ts';

test('the sources of a page are ascending, redirects and canonicals resolved, each with its own code', () => {
  const graph = buildLinkGraph(
    recordsOf({
      '/': ['/z'],
      '/a': '<nav><a href="/vieux">z</a></nav>',
      '/b': '<p><a href="/z">z</a></p>',
      '/c': '<p><a href="/double">z</a></p><nav><a href="/z">z</a></nav>',
      '/d': '<nav><a href="/a">a</a></nav>',
      '/double': '<link rel="canonical" href="/z">',
      '/vieux': '301 /z',
      '/z': [],
    }),
  );
  const { nodes, into, codes } = rankGraph(graph);
  const paths = Array.from(nodes, (node) => graph.urls[node]?.slice(at('').length));
  const row = paths.indexOf('/z');
  const edges = [into.offsets[row], into.offsets[row + 1]] as [number, number];
  expect(Array.from(into.targets.subarray(...edges), (source) => paths[source])).toEqual(['/', '/a', '/b', '/c']);
  const kinds = Array.from(codes.subarray(...edges), (code) => code === 0);
  expect(kinds).toEqual([true, false, true, true]);
});
