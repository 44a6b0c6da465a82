import { expect, test } from 'vitest';
import { readPage } from '../../../support/read-page.ts';

test('images and resources are resolved, data: URLs are not', () => {
  const { content } = readPage('<img src="/a.jpg"><img src="data:image/gif;base64,R0"><script src="b.js"></script>');
  expect(content.images.map(({ src }) => new URL(src).pathname)).toEqual(['/a.jpg', '']);
  expect(content.resources.map(({ url }) => new URL(url).pathname)).toEqual(['/dossier/b.js']);
});

test('a skip link is a first anchor that points to an id', () => {
  expect(readPage('<a href="#fin">x</a><p id="fin">y</p>').content.skipLink).toBe(true);
  expect(readPage('<a href="#rien">x</a><p id="fin">y</p>').content.skipLink).toBe(false);
});

test('next and prev are the first of their kind', () => {
  const { content } = readPage('<link rel="next" href="/2"><link rel="next" href="/3">');
  expect([content.next && new URL(content.next).pathname, content.prev]).toEqual(['/2', null]);
});
