import { describe, expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import { pageRank } from '../../../../src/core/graph/ranks/page-rank.ts';
import { weightedPositions } from '../../../../src/core/graph/ranks/position-weights.ts';
import {
  linkNetwork,
  networkDepth,
  startingFrom,
  withLinks,
} from '../../../../src/core/linking/network/link-network.ts';
import { networkRank, transitionsOf } from '../../../../src/core/linking/network/transitions.ts';
import { recordsOf } from '../../../support/records-of.ts';
import { networkOf } from '../network-of.ts';

const site = { '/': ['/a', '/b'], '/a': ['/'], '/b': ['/c'], '/c': [], '/lost': ['/'] };

describe('link network', () => {
  test('its rank is the PageRank of the graph room', () => {
    const graph = buildLinkGraph(recordsOf(site), { today: null });
    const network = linkNetwork(graph, [graph.urls[0]!]);
    const ours = networkRank(transitionsOf(network));
    const { rank } = pageRank(graph, { weights: weightedPositions });
    network.urls.forEach((url, row) => expect(ours[row]).toBeCloseTo(rank[graph.nodeOf.get(url)!]!, 8));
  });

  test('clicks are counted from the entry, −1 without a path', () => {
    expect([...networkDepth(networkOf(site))]).toEqual([0, 1, 1, 2, -1]);
  });

  test('an added link shortens the path and takes its share of the links of its page', () => {
    const changed = withLinks(networkOf(site), [
      { source: 0, target: 3 },
      { source: 0, target: 4 },
    ]);
    expect([...networkDepth(changed)]).toEqual([0, 1, 1, 1, 1]);
    expect(changed.leaving[0]).toBe(4);
    expect(networkRank(transitionsOf(changed)).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('a new page may be added with its links', () => {
    const grown = withLinks(networkOf(site), [{ source: 1, target: 5 }], ['/new']);
    expect(grown.urls.at(-1)).toBe('/new');
    expect(networkDepth(grown)[5]).toBe(2);
  });

  test('readers of a persona start on its own pages', () => {
    const network = startingFrom(networkOf(site), ['/c']);
    expect([...network.start]).toEqual([0, 0, 0, 1, 0]);
    expect(networkDepth(network)[0]).toBe(-1);
  });
});
