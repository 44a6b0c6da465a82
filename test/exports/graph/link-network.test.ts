import { expect, test } from 'vitest';
import { gexfLines } from '../../../src/exports/graph/gexf.ts';
import { graphmlLines } from '../../../src/exports/graph/graphml.ts';
import { linkNetwork } from '../../../src/exports/graph/link-network.ts';
import { parseDocument } from 'htmlparser2';

const page = (url: string, more: object = {}) => ({
  url,
  title: `Page ${url}`,
  words: 3,
  depth: 1,
  inlinks: 2,
  rank: 0.25,
  ...more,
});
const link = (from: string, to: string, more: object = {}) => ({
  from,
  to,
  anchor: 'menu',
  position: 'nav',
  element: 'a',
  follow: true,
  ...more,
});
const network = linkNetwork(
  [
    page('/a'),
    page('/b', { title: 'Thé & <pot>', topic: 't1' }),
    page('/c', { words: null, redirectTo: '/b', title: null }),
  ],
  [
    link('/a', '/b'),
    link('/a', '/b', { position: 'content', anchor: 'the pot', follow: false }),
    link('/b', '/a', { follow: false }),
    link('/a', '/elsewhere'),
    link('/a', '/c', { element: 'canonical' }),
  ],
);

test('a pair of pages is one edge, with the best place and the number of its links', () => {
  expect(network.edges).toEqual([
    { source: 'n0', target: 'n1', attributes: { anchor: 'the pot', place: 'content', nofollow: false, links: 2 } },
    { source: 'n1', target: 'n0', attributes: { anchor: 'menu', place: 'nav', nofollow: true, links: 1 } },
  ]);
});

test('the kind of an address is known from what it answered', () => {
  expect(network.nodes.map(({ attributes }) => attributes.kind)).toEqual(['page', 'page', 'redirect']);
});

/** Elements of a well-formed document by name, with their attributes. */
function elements(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const visit = (node: { name?: string; attribs?: Record<string, string>; children?: unknown[] }): void => {
    if (node.name === name) found.push(node.attribs!);
    for (const child of node.children ?? []) visit(child as never);
  };
  visit(parseDocument(xml, { xmlMode: true, decodeEntities: true }) as never);
  return found;
}

test('GEXF has every node and edge, and its values come back', () => {
  const xml = [...gexfLines(network)].join('');
  expect(elements(xml, 'node').map(({ id, label }) => [id, label])).toEqual([
    ['n0', 'Page /a'],
    ['n1', 'Thé & <pot>'],
    ['n2', '/c'],
  ]);
  expect(elements(xml, 'edge')).toMatchObject([
    { source: 'n0', target: 'n1', weight: '2' },
    { source: 'n1', target: 'n0', weight: '1' },
  ]);
  const declared = elements(xml, 'attribute').map(({ id }) => id);
  expect(elements(xml, 'attvalue').every(({ for: id }) => declared.includes(id!))).toBe(true);
});

test('GraphML has every node and edge, and every value a declared key', () => {
  const xml = [...graphmlLines(network)].join('');
  expect(elements(xml, 'node')).toHaveLength(3);
  expect(elements(xml, 'edge')).toHaveLength(2);
  const keys = elements(xml, 'key').map(({ id }) => id);
  expect(elements(xml, 'data').every(({ key }) => keys.includes(key!))).toBe(true);
});
