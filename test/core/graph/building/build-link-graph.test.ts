import { describe, expect, test } from 'vitest';
import { buildLinkGraph } from '../../../../src/core/graph/building/build-link-graph.ts';
import type { LinkGraph } from '../../../../src/core/graph/link-graph.ts';
import { linkPositions } from '../../../../src/core/pages/page.ts';
import { at, recordsOf } from '../../../support/records-of.ts';

const path = (graph: LinkGraph, node: number): string => (graph.urls[node] as string).slice(at('').length);
const nodeOf = (graph: LinkGraph, where: string): number => graph.nodeOf.get(at(where)) as number;

function edges(graph: LinkGraph, rows = graph.out): string[] {
  const list: string[] = [];
  for (let node = 0; node < graph.urls.length; node++) {
    for (let edge = rows.offsets[node]!; edge < rows.offsets[node + 1]!; edge++) {
      list.push(`${path(graph, node)} ${path(graph, rows.targets[edge]!)}`);
    }
  }
  return list;
}

test('nodes are all known URLs sorted by code unit, unread ones included', () => {
  const graph = buildLinkGraph(recordsOf({ '/é': [], '/b': ['/a', '/jamais-lue'], '/a': [] }));
  expect(graph.urls.map((_, node) => path(graph, node))).toEqual(['/a', '/b', '/jamais-lue', '/é']);
});

test('the order of the pages changes nothing', () => {
  const pages = recordsOf({ '/': ['/c', '/a'], '/a': ['/'], '/c': ['/a', '/'], '/vieux': '301 /a' });
  expect(buildLinkGraph([...pages].reverse())).toEqual(buildLinkGraph(pages));
});

test('rows keep document order; incoming rows are ascending', () => {
  const graph = buildLinkGraph(recordsOf({ '/': ['/c', '/a'], '/a': ['/c'], '/c': [] }));
  expect(edges(graph)).toEqual(['/ /c', '/ /a', '/a /c']);
  expect(edges(graph, graph.in)).toEqual(['/a /', '/c /', '/c /a']);
});

test('links are found whether or not the page before has the same link at the same place', () => {
  const count = 900;
  const place = (page: number): string => (page > 700 ? '/menu' : `/vers-${page % 83}`);
  const pages = Object.fromEntries(
    Array.from({ length: count }, (_, page) => [`/page-${page}`, ['/tete', place(page)]]),
  );
  const graph = buildLinkGraph(recordsOf(pages));
  const found = new Set(edges(graph));
  for (let page = 0; page < count; page++) {
    expect(found.has(`/page-${page} /tete`)).toBe(true);
    expect(found.has(`/page-${page} ${place(page)}`)).toBe(true);
  }
  expect(found.size).toBe(2 * count);
});

test('self-links, external links and links of error pages are left out', () => {
  const graph = buildLinkGraph(recordsOf({ '/': ['/', '#haut', 'https://ailleurs.fr/', '/perdu'], '/perdu': 404 }));
  expect(edges(graph)).toEqual(['/ /perdu']);
});

test('parallel links are one edge with the strongest occurrence', () => {
  const html =
    '<nav><a href="/a">a</a></nav><p><a href="/a" rel="nofollow">a</a></p><footer><a href="/b">b</a></footer><p><a href="/b">b</a></p>';
  const graph = buildLinkGraph(recordsOf({ '/': html, '/a': [], '/b': [] }));
  expect(edges(graph)).toEqual(['/ /a', '/ /b']);
  expect([...graph.position].map((code) => linkPositions[code])).toEqual(['nav', 'content']);
  expect([...graph.follow]).toEqual([1, 1]);
});

test('codes are split for each link, whatever the number of links', () => {
  const footer = '<footer><p><a href="/b" rel="nofollow">b</a></p></footer>';
  for (const count of [1, 2, 3, 4, 5, 9]) {
    const links = Array.from({ length: count }, (_, at) => `<p><a href="/l${at}">l</a></p>`).join('');
    const { follow, position } = buildLinkGraph(recordsOf({ '/': links + footer, '/b': [] }));
    expect([...follow]).toEqual([...Array<number>(count).fill(1), 0]);
    expect([...position].map((code) => linkPositions[code])).toEqual([...Array(count).fill('content'), 'footer']);
  }
});

test('a link that is nofollow everywhere is an edge that is not followed', () => {
  const graph = buildLinkGraph(recordsOf({ '/': '<p><a href="/a" rel="nofollow">a</a></p>', '/a': [] }));
  expect([...graph.follow]).toEqual([0]);
});

test('canonical, hreflang, next and prev are no edges, refresh is one', () => {
  const head =
    '<link rel="canonical" href="/a"><link rel="next" href="/b"><link rel="alternate" hreflang="en" href="/c"><meta http-equiv="refresh" content="9;url=/d">';
  expect(edges(buildLinkGraph(recordsOf({ '/': head })))).toEqual(['/ /d']);
});

test('another spelling of a known URL is the same node', () => {
  const graph = buildLinkGraph(recordsOf({ '/': ['/%7Emoi', '/~moi?'], '/~moi': [] }));
  expect(edges(graph)).toEqual(['/ /~moi']);
  expect(graph.nodeOf.get(at('/%7Emoi'))).toBe(nodeOf(graph, '/~moi'));
});

describe('the target of a link', () => {
  test('redirects are followed to their end, cycles are not followed', () => {
    const graph = buildLinkGraph(
      recordsOf({ '/1': '301 /2', '/2': '302 /3', '/3': [], '/x': '301 /y', '/y': '301 /x' }),
    );
    expect(['/1', '/2', '/3', '/x', '/y'].map((where) => path(graph, graph.landing[nodeOf(graph, where)]!))).toEqual([
      '/3',
      '/3',
      '/3',
      '/x',
      '/y',
    ]);
    expect(path(graph, graph.hop[nodeOf(graph, '/1')]!)).toBe('/2');
  });

  test('a page with a canonical, and a redirect to it, are represented by the canonical', () => {
    const graph = buildLinkGraph(
      recordsOf({ '/vieux': '301 /double', '/double': '<link rel="canonical" href="/vraie">', '/vraie': [] }),
    );
    expect(
      ['/vieux', '/double', '/vraie'].map((where) => path(graph, graph.representative[nodeOf(graph, where)]!)),
    ).toEqual(['/vraie', '/vraie', '/vraie']);
  });

  test('a canonical without a 2xx page is ignored', () => {
    const graph = buildLinkGraph(recordsOf({ '/double': '<link rel="canonical" href="/perdue">', '/perdue': 404 }));
    expect(path(graph, graph.representative[nodeOf(graph, '/double')]!)).toBe('/double');
  });
});

test('only 2xx pages without noindex, redirect or canonical elsewhere are indexable', () => {
  const graph = buildLinkGraph(
    recordsOf({
      '/bonne': '<link rel="canonical" href="/bonne">',
      '/double': '<link rel="canonical" href="/bonne">',
      '/cachee': '<meta name="robots" content="noindex">',
      '/perdue': 404,
      '/vieille': '301 /bonne',
      '/muette': null,
    }),
  );
  expect(graph.urls.filter((_, node) => graph.indexable[node] === 1)).toEqual([at('/bonne')]);
});

test('a page whose unavailable_after has passed on the day given is not indexable; without the day it is', () => {
  const pages = recordsOf({
    '/': ['/solde'],
    '/solde': '<meta name="robots" content="unavailable_after: 2025-01-31"><p>Soldes</p>',
  });
  const indexable = (today?: string): number[] => [
    ...buildLinkGraph(pages, today === undefined ? {} : { today }).indexable,
  ];
  expect([indexable(), indexable('2025-01-31'), indexable('2025-02-01')]).toEqual([
    [1, 1],
    [1, 1],
    [1, 0],
  ]);
});

test('every URL and every alias is found, and listed once with its node', () => {
  const links = Array.from({ length: 700 }, (_, page) => `/page-${page}`);
  const graph = buildLinkGraph(recordsOf({ '/': [...links, '/page-7?', '/%7Emoi', '/page-7?'], '/~moi': [] }));
  for (const [node, url] of graph.urls.entries()) expect(graph.nodeOf.get(url)).toBe(node);
  expect(graph.nodeOf.get(at('/inconnue'))).toBeUndefined();
  const listed = [...graph.nodeOf];
  expect(listed.slice(0, graph.urls.length)).toEqual(graph.urls.map((url, node) => [url, node]));
  expect(new Set(listed.map(([url]) => url)).size).toBe(listed.length);
  for (const [url, node] of listed) expect(graph.nodeOf.get(url)).toBe(node);
});
