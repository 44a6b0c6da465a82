import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import { cheiRank } from '../../../../src/core/graph/ranks/chei-rank.ts';
import { pageRank } from '../../../../src/core/graph/ranks/page-rank.ts';
import { rankGraph } from '../../../../src/core/graph/ranks/rank-graph.ts';
import { recordsOf } from '../../../support/records-of.ts';

const graph = rankGraph(buildLinkGraph(recordsOf({ '/': ['/a', '/b', '/c'], '/a': ['/c'], '/b': [], '/c': [] })));

test('the page that links to all the others has the highest CheiRank', () => {
  const { rank } = cheiRank(graph);
  expect(rank.indexOf(Math.max(...rank))).toBe(0);
  expect(rank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
});

test('CheiRank is the PageRank of the site with every link reversed', () => {
  const reversed = buildLinkGraph(recordsOf({ '/': [], '/a': ['/'], '/b': ['/'], '/c': ['/', '/a'] }));
  const expected = pageRank(reversed).rank;
  const { rank } = cheiRank(graph);
  for (let node = 0; node < 4; node++) expect(rank[node]).toBeCloseTo(expected[node] as number, 9);
});
