import { expect, test } from '@jest/globals';
import { buildLinkGraph } from '../../../src/core/graph/building/build-link-graph.ts';
import { type Orphans, orphans } from '../../../src/core/graph/orphans.ts';
import { at, recordsOf, type Spot } from '../../support/records-of.ts';

function orphansOf(spots: Record<string, Spot>, complete = true): Orphans | string[] {
  const records = recordsOf(spots);
  const graph = buildLinkGraph(records);
  const pages = new Uint8Array(graph.urls.length);
  for (const record of records) if (record.content) pages[graph.nodeOf.get(record.url) as number] = 1;
  const found = orphans(graph, {
    complete,
    reasons: complete ? [] : ['max-pages'],
    pages,
    entries: [graph.nodeOf.get(at('/')) as number],
  });
  return found.state === 'measured'
    ? found.nodes.map((node) => (graph.urls[node] as string).slice(at('').length))
    : found;
}

test('an orphan is a page no other page links to; the home page is none', () => {
  expect(orphansOf({ '/': ['/a'], '/a': [], '/b': ['/b'], '/perdue': 404 })).toEqual(['/b']);
});

test('a page linked once is no orphan, not even by nofollow or through redirects', () => {
  expect(
    orphansOf({
      '/': '<a href="/a" rel="nofollow">a</a><a href="/1">1</a>',
      '/a': [],
      '/1': '301 /2',
      '/2': '301 /b',
      '/b': [],
    }),
  ).toEqual([]);
});

test('nothing is claimed when the crawl is not complete', () => {
  expect(orphansOf({ '/': [], '/b': [] }, false)).toEqual({ state: 'not-measured', reasons: ['max-pages'] });
});

test('a circle of redirects ends', () => {
  expect(orphansOf({ '/': ['/x'], '/x': '301 /y', '/y': '301 /z', '/z': '301 /y', '/b': [] })).toEqual(['/b']);
});
