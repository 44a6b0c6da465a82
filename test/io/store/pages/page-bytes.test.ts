import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { InternedParts } from '../../../../src/core/pages/parts/interned-parts.ts';
import type { PageRecord } from '../../../../src/core/pages/page.ts';
import { bytesOfPages, pageOfBytes, partsOfPage } from '../../../../src/io/store/pages/page-bytes.ts';
import type { PageBytes } from '../../../../src/io/services/open-crawl.ts';
import { storedJson } from '../../../../src/io/store/stored-json.ts';
import { pageOf, request } from '../store-samples.ts';

const page = pageOf(request.url, 'Le tilleul – l’ancre 😀 du jardin', ['https://tilleul.example.fr/a', '/b']);

const stored = ({ url, inSitemap }: PageRecord, body: Uint8Array, place = 0): PageBytes => ({
  url,
  inSitemap,
  body,
  place,
});

const throughBytes = (record: PageRecord, known = new InternedParts()): PageRecord =>
  pageOfBytes(stored(record, bytesOfPages([partsOfPage(record)])), known);

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

test('a U+0000 is repaired where nothing else is odd', () => {
  const odd = pageOf(request.url, 'un \0 deux');
  expect(throughBytes(odd)).toEqual(JSON.parse(storedJson(odd)));
});

test('the same texts of two pages are one', () => {
  const known = new InternedParts();
  const [first, second] = [throughBytes(page, known), throughBytes(pageOf(`${request.url}x`, 'x', ['/b']), known)];
  expect(second.links[0]!.to).toBe(first.links[1]!.to);
});

test('bytes of an unknown form are refused', () => {
  expect(() => pageOfBytes({ url: request.url, inSitemap: false, body: Uint8Array.of(9), place: 0 })).toThrow(
    /unknown form/,
  );
});

test('each of the pages stored together comes out of its place, however long they are', () => {
  const long = pageOf(`${request.url}long`, 'Un long texte d’été. '.repeat(20_000), ['/c']);
  const pages = [page, long, { ...page, content: null, links: [] }];
  const body = bytesOfPages(pages.map(partsOfPage));
  const found = pages.map((record, place) => pageOfBytes(stored(record, body, place)));
  expect(JSON.stringify(found)).toBe(JSON.stringify(pages));
});

test('a page stored alone by an older version reads as it did', () => {
  const bytes = brotliDecompressSync(bytesOfPages([partsOfPage(page)]).subarray(1)).subarray(4);
  const body = Buffer.concat([Uint8Array.of(1), brotliCompressSync(bytes)]);
  expect(pageOfBytes(stored(page, body))).toEqual(page);
});
