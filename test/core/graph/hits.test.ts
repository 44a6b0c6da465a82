import { expect, test } from '@jest/globals';
import { buildLinkGraph } from '../../../src/core/graph/build-link-graph.ts';
import { hits } from '../../../src/core/graph/hits.ts';
import { recordsOf } from '../../support/records-of.ts';

const graph = buildLinkGraph(recordsOf({ '/': ['/a', '/b', '/c'], '/a': ['/c'], '/b': [], '/c': [] }));

test('the best hub leads to the authorities, the best authority is led to by the hubs', () => {
  const { hub, authority } = hits(graph);
  expect(hub.indexOf(Math.max(...hub))).toBe(0);
  expect(authority.indexOf(Math.max(...authority))).toBe(3);
  expect(hub.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
});
