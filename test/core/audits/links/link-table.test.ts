import { expect, test } from 'vitest';
import {
  hasLink,
  incomingLinks,
  linksToItself,
  linksWith,
  linkTable,
} from '../../../../src/core/audits/links/link-table.ts';
import type { PageLink } from '../../../../src/core/pages/page.ts';
import { siteOf } from '../../../support/site-of.ts';

const site = siteOf({ '/': ['/a', '/b', 'tel:+33240123456'], '/a': ['/', '/a'], '/b': ['/a', '/a'] });
const [home, a, b] = site.pages;

/** Pages that share the very objects, as those read from the store do. */
const sharing = (...lists: PageLink[][]) =>
  site.pages.map((page, row) => ({ ...page, record: { ...page.record, links: lists[row]! } }));

test('a link that pages share has one number, whatever precedes it', () => {
  const [first, second] = home!.record.links;
  const other = a!.record.links[0]!;
  const { links, numbers, starts } = linkTable(
    sharing([first!, second!], [other, first!, second!], [second!]),
    site.pageOf,
  );
  expect(links).toEqual([first, second, other]);
  expect([...numbers]).toEqual([0, 1, 2, 0, 1, 1]);
  expect([...starts]).toEqual([0, 2, 5, 6]);
});

test('links with the same anchor share one text', () => {
  const [first, second] = home!.record.links;
  const said = (...anchors: string[]) => anchors.map((anchor) => ({ ...(anchor === 'a' ? first! : second!), anchor }));
  const { anchors, anchorOf } = linkTable(sharing(said('a', 'b', 'a'), said('b'), []), site.pageOf);
  expect(anchors).toEqual(['a', 'b']);
  expect([...anchorOf]).toEqual([0, 1, 0, 1]);
});

test('a page has the traits of its links, and their numbers', () => {
  expect(site.pages.map((page) => hasLink(site.links, page, 'contact'))).toEqual([true, false, false]);
  expect(linksWith(site.links, home!, 'contact').map(({ href }) => href)).toEqual(['tel:+33240123456']);
  expect(linksWith(site.links, a!, 'contact')).toEqual([]);
});

test('incoming links leave out those of a page to itself', () => {
  const { starts, sources, numbers } = incomingLinks(site.links);
  expect([...starts]).toEqual([0, 1, 4, 5]);
  expect([...sources]).toEqual([a!.row, home!.row, b!.row, b!.row, home!.row]);
  expect([...numbers].map((number) => site.links.links[number]!.href)).toEqual(['/', '/a', '/a', '/a', '/b']);
  expect(site.pages.map((page) => linksToItself(site.links, page))).toEqual([false, true, false]);
});

test('a link to an address that is not a page has no target in the table', () => {
  const lonely = siteOf({ '/': ['https://autre.fr/', '/perdue'] });
  expect([...lonely.links.targets]).toEqual([-1, -1]);
});

test('an address that is declared and not clicked has no target in the table', () => {
  const [to] = home!.record.links;
  const { targets, links } = linkTable(sharing([to!, { ...to!, element: 'canonical' }], [], []), site.pageOf);
  expect(links.map((link, number) => [link.element, targets[number]])).toEqual([
    ['a', a!.row],
    ['canonical', -1],
  ]);
});
