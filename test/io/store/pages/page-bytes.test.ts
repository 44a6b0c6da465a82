import { expect, test } from 'vitest';
import { InternedParts } from '../../../../src/core/pages/packing/interned-parts.ts';
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

const roundTrip = (record: PageRecord, interned = new InternedParts()): PageRecord =>
  pageOfBytes(stored(record, bytesOfPages([partsOfPage(record)])), interned);

test('a page is decoded as it was encoded, its names in the same order', () => {
  expect(JSON.stringify(roundTrip(page))).toBe(JSON.stringify(page));
  const unread = { ...page, content: null, links: [], status: 404 };
  expect(JSON.stringify(roundTrip(unread))).toBe(JSON.stringify(unread));
});

test('characters that a database rejects are replaced as in JSON, also where two lone surrogates are joined', () => {
  const odd = pageOf(request.url, 'fin \ud83d');
  odd.content!.blocks.push({ kind: 'paragraph', text: '\ude00 \0 suite', position: 'content' });
  expect(roundTrip(odd)).toEqual(JSON.parse(storedJson(odd)));
});

test('a U+0000 is replaced where nothing else needs replacement', () => {
  const odd = pageOf(request.url, 'un \0 deux');
  expect(roundTrip(odd)).toEqual(JSON.parse(storedJson(odd)));
});

test('equal texts of two pages share one string', () => {
  const known = new InternedParts();
  const [first, second] = [roundTrip(page, known), roundTrip(pageOf(`${request.url}x`, 'x', ['/b']), known)];
  expect(second.links[0]!.to).toBe(first.links[1]!.to);
});

test('each page of a bundle is decoded from its offset, whatever the length of the pages', () => {
  const long = pageOf(`${request.url}long`, 'Un long texte d’été. '.repeat(20_000), ['/c']);
  const pages = [page, long, { ...page, content: null, links: [] }];
  const body = bytesOfPages(pages.map(partsOfPage));
  const found = pages.map((record, place) => pageOfBytes(stored(record, body, place)));
  expect(JSON.stringify(found)).toBe(JSON.stringify(pages));
});
