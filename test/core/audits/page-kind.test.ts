import { expect, test } from '@jest/globals';
import { pageKind } from '../../../src/core/audits/page-kind.ts';
import { absolute, siteOf } from '../../support/site-of.ts';

test('a page is what it declares, else what its folder says, else nothing in particular', () => {
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

test('a theme that makes an article of the home page says nothing of the others', () => {
  const marked = { jsonLd: [], meta: {}, itemTypes: ['http://schema.org/Article'] };
  const kindIn = (home: object) => {
    const site = siteOf({ '/': home, '/scope.html': marked });
    return pageKind(site.pageOf.get(absolute('/scope.html'))!, site.home);
  };
  expect([kindIn({ itemTypes: [], jsonLd: [] }), kindIn(marked)]).toEqual(['article', 'other']);
});
