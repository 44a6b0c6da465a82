import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import { hits } from '../../../../src/core/graph/ranks/hits.ts';
import { type RankGraph, rankGraph } from '../../../../src/core/graph/ranks/rank-graph.ts';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { recordsOf } from '../../../support/records-of.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

const graph = rankGraph(buildLinkGraph(recordsOf({ '/': ['/a', '/b', '/c'], '/a': ['/c'], '/b': [], '/c': [] })));

test('the best hub links to the authorities, and the best authority is linked from the hubs', () => {
  const { hub, authority } = hits(graph);
  expect(hub.indexOf(Math.max(...hub))).toBe(0);
  expect(authority.indexOf(Math.max(...authority))).toBe(3);
  expect(hub.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
});

test('pages far apart in a large site score like those of a small one', () => {
  const near = [[1, 2, 3], [3], [0, 3], []];
  const small = hits(rankGraphOf(near));
  // The same four pages among half a million that nothing links.
  const place = [0, 1, 2 ** 19, 2 ** 19 + 1];
  const far: number[][] = Array.from({ length: 2 ** 19 + 2 }, () => []);
  for (const [page, list] of near.entries()) far[place[page] as number] = list.map((other) => place[other] as number);
  const large = hits(rankGraphOf(far));
  for (const [page, node] of place.entries()) {
    expect(large.hub[node]).toBeCloseTo(small.hub[page] as number, 7);
    expect(large.authority[node]).toBeCloseTo(small.authority[page] as number, 7);
  }
});

/** Lists of links as rows of who feeds each page. */
function rankGraphOf(lists: readonly (readonly number[])[]): RankGraph {
  const into = transpose(sparseRows(lists));
  return { nodes: Uint32Array.from(lists.keys()), into, codes: new Uint8Array(into.targets.length) };
}
