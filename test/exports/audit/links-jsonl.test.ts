import { expect, test } from 'vitest';
import type { PageLink } from '../../../src/core/pages/page.ts';
import type { SiteAnalysis } from '../../../src/core/analysis/site-analysis.ts';
import { linkLines, linksJsonl } from '../../../src/exports/audit/links-jsonl.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

const inMenu = { to: 'https://a.fr/thé', anchor: 'Thé « vert »', rel: '', follow: true, position: 'nav', element: 'a' };
const inText = { ...inMenu, anchor: 'thé', position: 'content', block: 0, start: 20 };
const menu = { ...inMenu, block: null, start: null } as unknown as PageLink;

function siteWith(links: readonly unknown[], blocks = [{ text: 'Première phrase. Du thé ici.' }]): SiteAnalysis {
  const page = (url: string) => ({ record: { url, links }, content: { blocks } });
  return { facts: { pages: [page('https://a.fr/'), page('https://a.fr/b"')] } } as unknown as SiteAnalysis;
}

function joined(parts: Iterable<Uint8Array>): string {
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

test('links are written page by page, those in the text of a page with their sentence', async () => {
  expect(await textOf(linksJsonl, auditSource(siteWith([menu, inText, menu])))).toBe(expected);
});

test.each([
  ['lines are yielded one by one', { lines: 220, cache: 1 << 12, initialCache: 1 << 12 }],
  ['no line fits the buffer', { lines: 16, cache: 1 << 12, initialCache: 1 << 12 }],
  ['the cache grows', { lines: 1 << 12, cache: 1 << 12, initialCache: 16 }],
  ['the cache is emptied', { lines: 1 << 12, cache: 500, initialCache: 500 }],
  ['no link fits the cache', { lines: 1 << 12, cache: 16, initialCache: 16 }],
  ['nothing fits', { lines: 0, cache: 0, initialCache: 0 }],
])('the bytes are the same when %s', (_, sizes) => {
  const other = { ...menu, rel: 'nofollow' };
  const site = siteWith([menu, inText, menu, other, menu]);
  expect(joined(linkLines(site, sizes))).toBe(joined(linkLines(site)));
});
