import { expect, test } from '@jest/globals';
import { pageKind } from '../../../../src/core/audits/page-kinds/page-kind.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

test('the kind of a page comes from its declarations, else from its folder, else it is other', () => {
  const none = { jsonLd: [], meta: {} };
  const { pageOf, home } = siteOf({
    '/': none,
    '/blog/emaux': none,
    '/blog': none,
    '/bol': { jsonLd: ['{"@type":"Product","name":"Bol"}'] },
    '/recit': { jsonLd: [], meta: { 'og:type': 'article' } },
    '/contact': none,
  });
  const kinds = ['/', '/blog/emaux', '/blog', '/bol', '/recit', '/contact'].map((path) =>
    pageKind(pageOf.get(absolute(path))!, home),
  );
  expect(kinds).toEqual(['home', 'article', 'other', 'product', 'article', 'other']);
});

test('a theme that declares the home page an article proves nothing about other pages', () => {
  const marked = { jsonLd: [], meta: {}, itemTypes: ['http://schema.org/Article'] };
  const kindIn = (home: object) => {
    const site = siteOf({ '/': home, '/scope.html': marked });
    return pageKind(site.pageOf.get(absolute('/scope.html'))!, site.home);
  };
  expect([kindIn({ itemTypes: [], jsonLd: [] }), kindIn(marked)]).toEqual(['article', 'other']);
});

test('a page with page data is not an article because a plug-in declares every page one, nor is the contact page', () => {
  const meta = { 'og:type': 'article' };
  const webPage = '{"@graph":[{"@type":"WebPage"},{"@type":"BreadcrumbList"}]}';
  const article = '{"@graph":[{"@type":"WebPage"},{"@type":"Article"}]}';
  const { pageOf, home } = siteOf({
    '/': { meta: { 'og:type': 'website' }, jsonLd: [webPage] },
    '/a-propos': { meta, jsonLd: [webPage] },
    '/poncer-un-parquet': { meta, jsonLd: [article] },
    '/contact': { meta, jsonLd: [article] },
  });
  const kinds = ['/a-propos', '/poncer-un-parquet', '/contact'].map((path) =>
    pageKind(pageOf.get(absolute(path))!, home),
  );
  expect(kinds).toEqual(['other', 'article', 'other']);
});
