import { expect, test } from 'vitest';
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

test('an orphan is a page that no other page links to, except the home page', () => {
  expect(orphansOf({ '/': ['/a'], '/a': [], '/b': ['/b'], '/perdue': 404 })).toEqual(['/b']);
});

test('a page linked once, even by nofollow or through redirects, is no orphan', () => {
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

test('orphans are not measured when the crawl is not complete', () => {
  expect(orphansOf({ '/': [], '/b': [] }, false)).toEqual({ state: 'not-measured', reasons: ['max-pages'] });
});

test('a redirect cycle ends', () => {
  expect(orphansOf({ '/': ['/x'], '/x': '301 /y', '/y': '301 /z', '/z': '301 /y', '/b': [] })).toEqual(['/b']);
});
