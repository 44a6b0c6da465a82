import { expect, test } from 'vitest';
import { absolute, type PageLiteral, siteOf } from '../../../support/site-of.ts';

const none = { jsonLd: [], meta: {} };

function kindsIn(pages: Readonly<Record<string, PageLiteral>>): Record<string, string | undefined> {
  const { kindOf } = siteOf(pages);
  return Object.fromEntries(
    Object.keys(pages).map((path) => {
      const found = kindOf.get(absolute(path));
      return [path, found?.isSure === false ? 'unsure' : found?.kind];
    }),
  );
}

test('the kind of a page comes from its declarations, else from its address, else it is not sure', () => {
  const pages = {
    '/': none,
    '/blog/emaux': none,
    '/bol': { jsonLd: ['{"@type":"Product","name":"Bol"}'] },
    '/recit': { jsonLd: [], meta: { 'og:type': 'article' } },
    '/nous-contacter.html': none,
    '/mentions-legales': none,
    '/qui-sommes-nous': none,
    '/a': none,
  };
  expect(kindsIn(pages)).toEqual({
    '/': 'home',
    '/blog/emaux': 'article',
    '/bol': 'offer',
    '/recit': 'article',
    '/nous-contacter.html': 'contact',
    '/mentions-legales': 'legal',
    '/qui-sommes-nous': 'about',
    '/a': 'unsure',
  });
});

test('files and addresses that were not read have no kind; redirects and refused pages have one', () => {
  const pages = {
    '/': none,
    '/plan.pdf': { html: false },
    '/perdu': { error: 'timeout' },
    '/ancien': { redirectTo: '/' },
    '/bientot': { ...none, refresh: { seconds: 0, url: absolute('/') } },
  };
  expect(kindsIn(pages)).toEqual({
    '/': 'home',
    '/plan.pdf': undefined,
    '/perdu': undefined,
    '/ancien': 'stub',
    '/bientot': 'stub',
  });
});

test('a theme that declares the home page an article proves nothing about other pages', () => {
  const marked = { ...none, itemTypes: ['http://schema.org/Article'] };
  const kindIn = (home: PageLiteral) => kindsIn({ '/': home, '/scope.html': marked })['/scope.html'];
  expect([kindIn(none), kindIn(marked)]).toEqual(['article', 'unsure']);
});

test('a page with page data is not an article because a plug-in declares every page one, nor is the contact page', () => {
  const meta = { 'og:type': 'article' };
  const webPage = '{"@graph":[{"@type":"WebPage"},{"@type":"BreadcrumbList"}]}';
  const article = '{"@graph":[{"@type":"WebPage"},{"@type":"Article"}]}';
  const kinds = kindsIn({
    '/': { meta: { 'og:type': 'website' }, jsonLd: [webPage] },
    '/gres': { meta, jsonLd: [webPage] },
    '/poncer-un-parquet': { meta, jsonLd: [article] },
    '/contact': { meta, jsonLd: [article] },
  });
  expect(Object.values(kinds)).toEqual(['home', 'unsure', 'article', 'contact']);
});

test('the address that the home page declares for itself is home too, another with the same text is a copy', () => {
  const text = 'Nos bols et nos vases sont tournés un par un, séchés deux semaines, puis cuits au bois chaque saison.';
  const home = { ...none, title: 'Bols', headings: [{ level: 1, text: 'Bols' }], text: [text] };
  const at = (canonical: string) => ({ ...home, canonical });
  expect(kindsIn({ '/': at('/index.html'), '/index.html': at('/index.html') })['/index.html']).toBe('home');
  expect(kindsIn({ '/': at('/'), '/index.html': at('/') })['/index.html']).toBe('copy');
});
