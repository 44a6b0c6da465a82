import { expect, test } from 'vitest';
import { contentSystemOf, contentSystems } from '../../../src/core/worklist/content-systems.ts';
import { guidePages } from '../../support/guide.ts';
import { siteOf } from '../../support/site-of.ts';

const page = (generator: string) => ({ meta: { generator }, links: ['/'] });

test('the system of most pages is that of the site; a part of the site, or pages that announce none, are not', () => {
  const nameOf = (pages: Parameters<typeof siteOf>[0]) => contentSystemOf(siteOf(pages).htmlPages)?.name ?? null;
  expect(nameOf({ '/': page('WordPress 5.8.3'), '/a': page('WordPress 5.8.3') })).toBe('WordPress');
  expect(nameOf({ '/': page('Hugo 0.140.0'), '/a': page('Hugo 0.140.0'), '/shop': page('PrestaShop') })).toBe('Hugo');
  expect(nameOf({ '/': { images: [{ src: 'https://cdn.shopify.com/a.jpg' }] } })).toBe('Shopify');
  expect(nameOf({ '/': { links: ['/a'] }, '/a': page('WordPress 5.8.3') })).toBeNull();
});

test('the guide has a section for each system', () => {
  for (const language of ['fr', 'en'] as const) {
    const guide = guidePages(language).get('fix-in-your-cms.md')!;
    expect(contentSystems.filter(({ name }) => !new RegExp(`^## .*${name}`, 'm').test(guide))).toEqual([]);
  }
});

test('the guide gives the menus and fields that the tasks name', () => {
  for (const language of ['fr', 'en'] as const) {
    const guide = guidePages(language).get('fix-in-your-cms.md')!.replaceAll(/[*`]/g, '');
    const paths = contentSystems.flatMap(({ places }) =>
      Object.values(places).flatMap((place) => place[language].match(/\p{Lu}[^;,:]* › [^;,]*/gu) ?? []),
    );
    const missing = paths.filter((path) => !guide.includes(path.replace(/ (?:pour|for) .*$/, '').trim()));
    expect(missing).toEqual([]);
  }
});
