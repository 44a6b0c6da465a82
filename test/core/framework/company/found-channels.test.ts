import { describe, expect, test } from '@jest/globals';
import { foundChannels, siteFindings } from '../../../../src/core/framework/company/found-channels.ts';

describe('foundChannels', () => {
  test('tells profiles from share buttons, posts and bare home pages', () => {
    expect(
      foundChannels([
        'https://www.facebook.com/sharer/sharer.php?u=https://a.example',
        'https://x.com/intent/post?text=a',
        'https://www.instagram.com/p/Cxyz/',
        'https://www.linkedin.com/',
        'https://www.instagram.com/atelier',
        'https://fr.pinterest.com/atelier',
        'mailto:a@a.example',
        'not an address',
      ]),
    ).toEqual([
      { typeId: 'CH-IG', url: 'https://www.instagram.com/atelier' },
      { typeId: 'CH-PIN', url: 'https://fr.pinterest.com/atelier' },
    ]);
  });

  test('keeps one profile per channel, the first one met', () => {
    expect(foundChannels(['https://youtube.com/@a', 'https://youtube.com/@b'])).toEqual([
      { typeId: 'CH-YT', url: 'https://youtube.com/@a' },
    ]);
  });
});

test('the name of the company is the part of the home title that other titles repeat', () => {
  const page = (path: string, title: string, depth: number) => ({
    url: `https://a.example${path}`,
    title,
    h1: title.split(' | ')[0] ?? null,
    lang: 'en-GB',
    status: 200,
    depth,
  });
  const pages = [
    page('/', 'Fresh bread daily | Two Bridges Bakery', 0),
    page('/products/rye', 'Rye loaf | Two Bridges Bakery', 2),
    page('/about', 'About | Two Bridges Bakery', 1),
  ];
  expect(siteFindings('https://a.example/', pages, [])).toEqual({
    url: 'https://a.example',
    language: 'en',
    name: 'Two Bridges Bakery',
    channels: [],
    offers: ['Rye loaf'],
  });
});
