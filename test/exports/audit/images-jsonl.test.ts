import { expect, test } from 'vitest';
import { imagesJsonl } from '../../../src/exports/audit/images-jsonl.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { siteOf } from '../../support/site-of.ts';

const image = (src: string, alt: string | null) => ({
  src,
  alt,
  width: '300',
  height: null,
  loading: 'lazy',
  inLink: false,
});

test('each image file has one line: its first page, the number of its pages, and no text where a page gives none', async () => {
  const site = siteOf({
    '/': {
      links: ['/a'],
      images: [image('https://www.exemple.fr/logo.png', 'Logo'), image('data:image/gif;base64,', '')],
    },
    '/a': { images: [image('https://www.exemple.fr/logo.png', null), image('https://www.exemple.fr/a.jpg', 'A vase')] },
  });
  const lines = (await textOf(imagesJsonl, auditSource({ facts: site })))!.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      url: 'https://www.exemple.fr/a.jpg',
      pages: 1,
      alt: 'A vase',
      width: '300',
      height: null,
      lazy: true,
      bytes: null,
    },
    { url: 'https://www.exemple.fr/logo.png', pages: 2, alt: null, status: null },
  ]);
});
