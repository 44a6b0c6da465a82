import { expect, test } from 'vitest';
import { isContentsPage, recurringEntries } from '../../../../src/core/audits/page-kinds/contents-pages.ts';
import { siteOf } from '../../../support/site-of.ts';

/** A page whose entries each open a block of the menu or of the text. */
function listing(targets: readonly string[], position: 'content' | 'nav', remark = '') {
  return {
    blocks: targets.map((to) => ({ kind: 'list-item' as const, text: `Page ${to.slice(1)}${remark}`, position })),
    links: targets.map((to, block) => ({ to, anchor: `Page ${to.slice(1)}`, position, block, start: 0 })),
  };
}

const contentsOf = (site: ReturnType<typeof siteOf>): string[] => {
  const recurring = recurringEntries(site);
  return site.htmlPages
    .filter((page) => isContentsPage(page, site.links, recurring))
    .map(({ record }) => record.url.slice(18));
};

test('entries with a short remark list, entries that open a long text do not', () => {
  const three = ['/a', '/b', '/c'];
  const site = siteOf({
    '/x': listing(three, 'content', ' : tout ce qu’il faut savoir'),
    '/y': listing(three, 'content', ' mot'.repeat(40)),
  });
  expect(contentsOf(site)).toEqual(['/x']);
});

test('a menu of one page alone is its contents list, that of the site is not', () => {
  const menu = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`/p${at}`, listing(['/a', '/b', '/c'], 'nav')]));
  expect(contentsOf(siteOf({ ...menu, '/partie': listing(['/d', '/e', '/f'], 'nav') }))).toEqual(['/partie']);
});

test('spaces before an entry do not hide it', () => {
  const indented = listing(['/a', '/b', '/c'], 'content');
  const blocks = indented.blocks.map((block) => ({ ...block, text: `\u00a0\u00a0${block.text}` }));
  const links = indented.links.map((link) => ({ ...link, start: 2 }));
  expect(contentsOf(siteOf({ '/x': { blocks, links } }))).toEqual(['/x']);
});

test('two neighbours and the page above are the way round, not contents', () => {
  expect(contentsOf(siteOf({ '/p': listing(['/avant', '/apres'], 'nav'), '/q': listing(['/p'], 'content') }))).toEqual(
    [],
  );
});
