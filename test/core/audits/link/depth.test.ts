import { expect, test } from 'vitest';
import { linkDepth } from '../../../../src/core/audits/link/depth.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const chain = { '/': ['/1'], '/1': ['/2'], '/2': ['/3'], '/3': ['/4'], '/4': ['/5'], '/5': ['/6'], '/6': [] };

test('six clicks are too many for any page, four for a priority page', () => {
  expect(faultyPages(linkDepth, siteOf(chain))).toEqual(['/6']);
  expect(faultyPages(linkDepth, siteOf(chain, { priority: ['/4', '/3'] }))).toEqual(['/4', '/6']);
});

test('the tenth page of a list is ten clicks away by nature', () => {
  const pages = ['/', ...[2, 3, 4, 5, 6, 7].map((number) => `/blog/page/${number}/`), '/article'];
  const list = Object.fromEntries(pages.map((path, at) => [path, pages.slice(at + 1, at + 2)]));
  expect(faultyPages(linkDepth, siteOf(list))).toEqual(['/article']);
});

test('clicks are not counted where scripts write the menus, unless a browser ran them or the menu has links', () => {
  const home = { links: ['/1'], emptyMenu: true as const };
  expect(unmeasuredReason(linkDepth, siteOf({ ...chain, '/': home }))?.en).toMatch(/written by scripts/);
  const withMenu = { ...home, links: ['/1', { to: '/2', position: 'nav' as const }] };
  expect(unmeasuredReason(linkDepth, siteOf({ ...chain, '/': withMenu }))).toBeNull();
  const read = { ...home, rendering: renderingOf() };
  expect(faultyPages(linkDepth, siteOf({ ...chain, '/': read }))).toEqual(['/6']);
});
