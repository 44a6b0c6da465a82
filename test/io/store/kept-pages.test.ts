import { expect, test } from '@jest/globals';
import { KeptPages } from '../../../src/io/store/kept-pages.ts';

const pagesOf = (...bodies: Buffer[]) =>
  bodies.map((body, index) => ({ url: `https://example.fr/${bodies.length - index}`, inSitemap: false, body }));

test('keeps what was written, by URL', () => {
  const kept = new KeptPages();
  const pages = pagesOf(Buffer.from('un'), Buffer.from('deux'));
  kept.add(pages, Buffer.from('undeux'), 2);
  const found = kept.inOrder()!.map(({ url, body }) => [url, Buffer.from(body).toString()]);
  expect(found).toEqual([
    ['https://example.fr/1', 'deux'],
    ['https://example.fr/2', 'un'],
  ]);
});

test('knows nothing more once the store had a page already', () => {
  const kept = new KeptPages();
  const bodies = Buffer.from('undeux');
  kept.add(pagesOf(Buffer.from('un'), Buffer.from('deux')), bodies, 1);
  kept.add(pagesOf(Buffer.from('un'), Buffer.from('deux')), bodies, 2);
  expect(kept.inOrder()).toBeNull();
});

test('lets everything go beyond 64 MB', () => {
  const kept = new KeptPages();
  const body = Buffer.alloc(33 * 1024 * 1024);
  kept.add(pagesOf(body), body, 1);
  expect(kept.inOrder()).toHaveLength(1);
  kept.add(pagesOf(body), body, 1);
  expect(kept.inOrder()).toBeNull();
});
