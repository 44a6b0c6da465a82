import { expect, test } from '@jest/globals';
import { anchors } from '../../../src/core/graph/anchors.ts';
import { buildLinkGraph } from '../../../src/core/graph/building/build-link-graph.ts';
import { at, recordsOf } from '../../support/records-of.ts';

test('each page has the wordings of the links that lead to it, redirects walked, most frequent first', () => {
  const records = recordsOf({
    '/': '<a href="/pain">Nos pains</a><a href="/pain">nos PAINS</a><a href="/">ici</a>',
    '/a': '<a href="/vieux">Nos pains</a><a href="/pain"><img src="p.png" alt="Miche"></a>',
    '/vieux': '301 /pain',
    '/pain': [],
  });
  const graph = buildLinkGraph(records);
  expect(anchors(graph, records).get(graph.nodeOf.get(at('/pain')) as number)).toEqual([
    { text: 'Nos pains', links: 3, pages: 2 },
    { text: 'Miche', links: 1, pages: 1 },
  ]);
});
