import { expect, test } from 'vitest';
import { AssetReader } from '../../../../src/core/pages/reading/asset-reader.ts';

const newReader = (): AssetReader => new AssetReader(new Set());

test('the image to load replaces a data: placeholder', () => {
  const reader = newReader();
  expect(reader.readImage({ src: 'data:image/gif;base64,R0', 'data-src': '/a.jpg', alt: 'Miche' }, false, false)).toBe(
    'Miche',
  );
  expect(reader.images[0]).toMatchObject({ src: '/a.jpg', alt: 'Miche', inLink: false });
});

test('a repeated id is a duplicate', () => {
  const reader = newReader();
  for (const id of ['a', 'b', 'a']) reader.readMarks({ id }, 'p');
  expect([[...reader.duplicateIds], reader.orderedIds]).toEqual([['a'], ['a', 'b', 'a']]);
});

test('the body keeps its classes, those with a number left out', () => {
  const reader = newReader();
  reader.readMarks({ class: 'single-post  postid-504 wp-theme' }, 'body');
  reader.readMarks({ class: 'other' }, 'div');
  expect(reader.bodyClass).toBe('single-post wp-theme');
});

test('an async script and a print style sheet do not block rendering', () => {
  const reader = newReader();
  reader.readScript({ src: '/a.js' }, true);
  reader.readScript({ src: '/b.js', async: '' }, true);
  reader.readStyle({ rel: 'stylesheet', href: '/c.css', media: 'print' }, true);
  expect(reader.resources.map(({ blocking }) => blocking)).toEqual([true, false, false]);
});

test('structured data beyond 200,000 characters is not kept, and the cap is recorded', () => {
  const caps = new Set<string>();
  const reader = new AssetReader(caps);
  for (const text of ['{}', ' '.repeat(200_001)]) {
    reader.openJsonLd();
    reader.rawChunk('jsonLd', text);
    reader.closeJsonLd();
  }
  expect([reader.jsonLd, [...caps]]).toEqual([['{}'], ['jsonLd']]);
});
