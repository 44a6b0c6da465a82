import { expect, test } from '@jest/globals';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import { cheiRank } from '../../../../src/core/graph/ranks/chei-rank.ts';
import { pageRank } from '../../../../src/core/graph/ranks/page-rank.ts';
import { recordsOf } from '../../../support/records-of.ts';

const graph = buildLinkGraph(recordsOf({ '/': ['/a', '/b', '/c'], '/a': ['/c'], '/b': [], '/c': [] }));

test('the page that leads to all the others has the highest CheiRank', () => {
  const { rank } = cheiRank(graph);
  expect(rank.indexOf(Math.max(...rank))).toBe(0);
  expect(rank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
});

test('it is the PageRank of the site with every link turned round', () => {
  const turned = buildLinkGraph(recordsOf({ '/': [], '/a': ['/'], '/b': ['/'], '/c': ['/', '/a'] }));
  const wanted = pageRank(turned).rank;
  const found = cheiRank(graph).rank;
  for (let node = 0; node < 4; node++) expect(found[node]).toBeCloseTo(wanted[node] as number, 9);
});
