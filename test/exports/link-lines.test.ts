import { expect, test } from '@jest/globals';
import type { PageLink } from '../../src/core/pages/page.ts';
import type { SiteAnalysis } from '../../src/core/analysis/site-analysis.ts';
import { linkLines } from '../../src/exports/link-lines.ts';

const inMenu = { to: 'https://a.fr/thé', anchor: 'Thé « vert »', rel: '', follow: true, position: 'nav', element: 'a' };
const inText = { ...inMenu, anchor: 'thé', position: 'content', block: 0, start: 20 };
const menu = { ...inMenu, block: null, start: null } as unknown as PageLink;

function siteWith(links: readonly unknown[], blocks = [{ text: 'Première phrase. Du thé ici.' }]): SiteAnalysis {
  const page = (url: string) => ({ record: { url, links }, content: { blocks } });
  return { facts: { pages: [page('https://a.fr/'), page('https://a.fr/b"')] } } as unknown as SiteAnalysis;
}

function textOf(parts: Iterable<Uint8Array>): string {
  let text = '';
  for (const part of parts) text += Buffer.from(part).toString('utf8');
  return text;
}

const menuLine = (from: string): string => `${JSON.stringify({ from, ...inMenu, sentence: null, offset: null })}\n`;
const textLine = (from: string): string =>
  `{"from":${JSON.stringify(from)},"to":"https://a.fr/thé","anchor":"thé","rel":"","follow":true,"position":"content","element":"a","sentence":"Du thé ici.","offset":3}\n`;
const expected = ['https://a.fr/', 'https://a.fr/b"']
  .map((from) => menuLine(from) + textLine(from) + menuLine(from))
  .join('');

test('a line a link, page by page, the sentence of those in texts', () => {
  expect(textOf(linkLines(siteWith([menu, inText, menu])))).toBe(expected);
});

test.each([
  ['lines are handed over one by one', { lines: 220, menus: 1 << 12, firstMenus: 1 << 12 }],
  ['no line fits beside another', { lines: 16, menus: 1 << 12, firstMenus: 1 << 12 }],
  ['the memory of menus grows', { lines: 1 << 12, menus: 1 << 12, firstMenus: 16 }],
  ['links of menus are forgotten', { lines: 1 << 12, menus: 500, firstMenus: 500 }],
  ['no link of a menu can be kept', { lines: 1 << 12, menus: 16, firstMenus: 16 }],
  ['nothing fits', { lines: 0, menus: 0, firstMenus: 0 }],
])('the same bytes where %s', (_, room) => {
  const other = { ...menu, rel: 'nofollow' };
  const site = siteWith([menu, inText, menu, other, menu]);
  expect(textOf(linkLines(site, room))).toBe(textOf(linkLines(site)));
});
