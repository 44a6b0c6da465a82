import { expect, test } from '@jest/globals';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import { pageRank } from '../../../../src/core/graph/ranks/page-rank.ts';
import { personalisedRank } from '../../../../src/core/graph/ranks/personalised-rank.ts';
import { recordsOf } from '../../../support/records-of.ts';

const graph = buildLinkGraph(recordsOf({ '/': ['/a', '/b', '/c'], '/a': ['/c'], '/b': [], '/c': [] }));

test('seen from a page, only what it leads to has rank', () => {
  const { rank } = personalisedRank(graph, [1]);
  expect([rank[0], rank[2]]).toEqual([0, 0]);
  expect(rank[1]).toBeGreaterThan(rank[3] as number);
  expect(rank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
});

test('seen from every page alike it is PageRank', () => {
  const even = personalisedRank(graph, [0, 1, 2, 3]).rank;
  const plain = pageRank(graph).rank;
  for (let node = 0; node < 4; node++) expect(even[node]).toBeCloseTo(plain[node] as number, 12);
});

test('pages may weigh differently', () => {
  const { rank } = personalisedRank(
    graph,
    new Map([
      [1, 3],
      [2, 1],
    ]),
  );
  expect(rank[1]).toBeGreaterThan(rank[2] as number);
});
