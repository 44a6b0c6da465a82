import { expect, test } from 'vitest';
import { buildLinkGraph } from '../../../src/core/graph/building/build-link-graph.ts';
import { linkRoles } from '../../../src/core/graph/link-roles.ts';
import { siteOf } from '../../support/site-of.ts';

test('the page that joins two halves of a site has the highest betweenness, whatever the menu', () => {
  const menu = ['/', '/a', '/b', '/pont', '/c', '/d'].map((to) => ({ to, position: 'nav' as const }));
  const { linkRoles: roles, pageOf } = siteOf({
    '/': [...menu, '/a', '/b'],
    '/a': [...menu, '/pont'],
    '/b': [...menu, '/pont'],
    '/pont': [...menu, '/c', '/d'],
    '/c': [...menu, '/'],
    '/d': menu,
  });
  const best = (values: Float64Array): string =>
    [...pageOf.values()].reduce((most, page) => (values[page.node]! > values[most.node]! ? page : most)).record.url;
  expect(best(roles.betweenness)).toMatch(/\/pont$/);
  expect(best(roles.authority)).toMatch(/\/(a|b|c|d|pont)$/);
  expect(roles.cheiRank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
});

test('on a small site betweenness is exact: the seed changes nothing', () => {
  const pages = Array.from({ length: 400 }, (_, page) => [
    `/${page}`,
    [`/${(page * 7 + 1) % 400}`, `/${(page * 3 + 2) % 400}`],
  ]);
  const { linkGraph } = siteOf(Object.fromEntries(pages));
  expect(linkRoles(linkGraph, 2).betweenness).toEqual(linkRoles(linkGraph, 1).betweenness);
});

test('an empty site has empty scores', () => {
  const roles = linkRoles(buildLinkGraph([]));
  expect([...roles.betweenness, ...roles.cheiRank]).toEqual([]);
});
