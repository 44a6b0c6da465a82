import { expect, test } from 'vitest';
import { packColumns, unpackColumns } from '../../../../src/core/pages/packing/page-columns.ts';
import type { Block, PageLink } from '../../../../src/core/pages/page.ts';

const blocks: Block[] = [
  { kind: 'heading', level: 2, text: 'Nos pains', position: 'content' },
  { kind: 'paragraph', text: 'Levain', position: 'aside', lang: 'en' },
];
const link: PageLink = {
  to: 'https://exemple.fr/pains',
  href: '/pains',
  anchor: 'Nos pains',
  rel: '',
  follow: true,
  element: 'a',
  position: 'content',
  internal: true,
  http: true,
  block: 0,
  start: 0,
};

test('blocks and links are unpacked as packed', () => {
  const links: PageLink[] = [
    link,
    { ...link, to: 'mailto:a@b.fr', href: 'mailto:a@b.fr', http: false, internal: false, block: null, start: null },
    { ...link, anchor: '', imageAlt: null, label: 'Pains', newTab: true, hidden: true, rel: 'nofollow', follow: false },
    { ...link, element: 'refresh', position: 'header', imageAlt: 'Miche' },
  ];
  expect(unpackColumns(packColumns(blocks, links))).toEqual({ blocks, links });
});

test('an href that ends its URL and an anchor that is its block store no text again', () => {
  const { texts, addresses } = packColumns(blocks, [link]);
  expect([texts, addresses]).toEqual(['Nos painsLevainen', 'https://exemple.fr/pains']);
});
