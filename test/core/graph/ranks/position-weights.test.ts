import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import {
  outDegrees,
  outgoingWeights,
  weightedPositions,
  weightsByCode,
} from '../../../../src/core/graph/ranks/position-weights.ts';
import { rankGraph } from '../../../../src/core/graph/ranks/rank-graph.ts';
import { recordsOf } from '../../../support/records-of.ts';

test('only the content codes, nofollow or not, have the weight of content', () => {
  const weights = weightsByCode(weightedPositions);
  expect([weights[0], weights[1], weights[4], weights[8], weights[9]]).toEqual([1, 0.25, 0.25, 1, 0.25]);
});

test('outgoing weights sum the content and the menu links of a page, nofollow links included', () => {
  const html = '<p><a href="/a">a</a> <a href="/b" rel="nofollow">b</a></p><nav><a href="/c">c</a></nav>';
  const graph = rankGraph(buildLinkGraph(recordsOf({ '/': html, '/a': [], '/b': [], '/c': [] })));
  expect([...outgoingWeights(graph, weightedPositions)]).toEqual([2.25, 0, 0, 0]);
  expect([...outDegrees(graph)]).toEqual([3, 0, 0, 0]);
});
