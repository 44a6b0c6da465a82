import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../src/core/graph/building/build-link-graph.ts';
import { type GroupFlow, groupFlow } from '../../../src/core/graph/group-flow.ts';
import { rowPageRank } from '../../../src/core/graph/ranks/page-rank.ts';
import { weightedPositions } from '../../../src/core/graph/ranks/position-weights.ts';
import { rankGraph } from '../../../src/core/graph/ranks/rank-graph.ts';
import { recordsOf, type Spot } from '../../support/records-of.ts';

/** Groups by the first letter of the path: a = 0, b = 1, others none. */
function flowOf(spots: Record<string, Spot>): GroupFlow {
  const graph = buildLinkGraph(recordsOf(spots));
  const groupOf = Int32Array.from(graph.urls, (url) => ['a', 'b'].indexOf(new URL(url).pathname[1] ?? ''));
  const ranked = rankGraph(graph);
  return groupFlow(ranked, groupOf, 2, rowPageRank(ranked, { weights: weightedPositions }).rank);
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

test('a page that links equally to two groups passes half of 85 % of its rank to each', () => {
  const flow = flowOf({ '/a1': ['/a2', '/b1'], '/a2': [], '/b1': [] });
  expect(flow.passed[0]).toBeCloseTo(flow.passed[1] as number, 12);
  const source = (flow.held[0] as number) - (flow.held[1] as number); // /a2 has as much rank as /b1
  expect(flow.passed[0]).toBeCloseTo((0.85 * source) / 2, 9);
  expect([...flow.pages]).toEqual([2, 1]);
});

test('the rank that groups pass, stop and silence is 85 % of all rank', () => {
  const flow = flowOf({ '/a1': ['/b1'], '/a2': '<a href="/b1" rel="nofollow">b</a>', '/b1': ['/a1'], '/b2': [] });
  expect(total(flow.passed) + total(flow.stopped) + total(flow.silenced)).toBeCloseTo(0.85, 9);
  expect(flow.silenced[0]).toBeGreaterThan(0);
  expect(flow.stopped[1]).toBeGreaterThan(0);
});

test('a menu link counts a quarter of a content link, and is counted as chrome', () => {
  const flow = flowOf({ '/a1': '<p><a href="/a2">a</a></p><nav><a href="/b1">b</a></nav>', '/a2': [], '/b1': [] });
  expect([flow.links[0], flow.links[1]]).toEqual([1, 0.25]);
  expect((flow.passed[0] as number) / (flow.passed[1] as number)).toBeCloseTo(4, 9);
  expect([flow.chrome[0], flow.chrome[1]]).toEqual([0, flow.received[1]]);
});

test('the rank of pages outside every group is not counted', () => {
  const flow = flowOf({ '/a1': ['/z'], '/z': ['/b1'], '/b1': [] });
  expect(total(flow.passed)).toBe(0);
  expect(flow.received[1]).toBeGreaterThan(0);
  expect(total(flow.held)).toBeLessThan(1);
});
