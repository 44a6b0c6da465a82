import { expect, test } from '@jest/globals';
import { KnownParts } from '../../../src/core/pages/known-parts.ts';
import type { PageRecord } from '../../../src/core/pages/page.ts';
import { bytesOfPage, pageOfBytes } from '../../../src/io/store/page-bytes.ts';
import { storedJson } from '../../../src/io/store/stored-json.ts';
import { pageOf, request } from './store-samples.ts';

const page = pageOf(request.url, 'Le tilleul – l’ancre 😀 du jardin', ['https://tilleul.example.fr/a', '/b']);

const throughBytes = (record: PageRecord, known = new KnownParts()): PageRecord =>
  pageOfBytes({ url: record.url, inSitemap: record.inSitemap, body: bytesOfPage(record) }, known);

test('a page comes out of its bytes as it went in, its names in the same order', () => {
  expect(JSON.stringify(throughBytes(page))).toBe(JSON.stringify(page));
  const unread = { ...page, content: null, links: [], status: 404 };
  expect(JSON.stringify(throughBytes(unread))).toBe(JSON.stringify(unread));
});

test('what a database refuses is repaired as in JSON, in pairs that were none too', () => {
  const odd = pageOf(request.url, 'fin \ud83d');
  odd.content!.blocks.push({ kind: 'paragraph', text: '\ude00 \0 suite', position: 'content' });
  expect(throughBytes(odd)).toEqual(JSON.parse(storedJson(odd)));
});

test('the same texts of two pages are one', () => {
  const known = new KnownParts();
  const [first, second] = [throughBytes(page, known), throughBytes(pageOf(`${request.url}x`, 'x', ['/b']), known)];
  expect(second.links[0]!.to).toBe(first.links[1]!.to);
});

test('bytes of an unknown form are refused', () => {
  expect(() => pageOfBytes({ url: request.url, inSitemap: false, body: Uint8Array.of(9) })).toThrow(/unknown form/);
});
