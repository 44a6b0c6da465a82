import { describe, expect, test } from 'vitest';
import { isPageText, pageTextOf } from '../../../../src/core/semantics/page-text.ts';
import { brandTexts } from '../../../../src/core/analysis/semantics/brand-texts.ts';
import { readablePages } from '../../../../src/core/analysis/linking/linking-pages.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const text = ['Une page du rucher, avec ses mots et ses phrases, pour qui la lit dans les vallées des Cévennes.'];
const link = (to: string, anchor: string, position: 'content' | 'nav' = 'content') => ({ to, anchor, position });
const literals = {
  '/': {
    text,
    links: [link('/miels/', 'nos miels'), link('/miels/', 'nos miels'), link('/guide/cire/', 'Guide', 'nav')],
  },
  '/miels/': { text, links: [link('/miels/lavande/', 'miel de lavande'), link('/', 'nos miels')] },
  '/miels/lavande/': { text, links: [], jsonLd: [review('Un miel franc.'), review('Un miel franc.'), 'illisible'] },
  '/miels/cache/': { text, links: [], noindex: true },
  '/guide/cire/': { text, links: [link('/miels/', 'nos miels')] },
  '/contact/': { text, links: [] },
};

function review(body: string): string {
  return JSON.stringify({ '@type': 'Product', review: [{ '@type': 'Review', reviewBody: body }] });
}

function textsOf(priority: readonly string[]) {
  const facts = siteOf(literals);
  const pages = readablePages(facts).map((page) => pageTextOf(page.record, () => 'fr'));
  const priorityUrls = new Set(priority.map((path) => `${origin}${path}`));
  return brandTexts(facts, pages.filter(isPageText), { language: 'fr', priorityUrls });
}

const paths = (pages: readonly { readonly url: string }[]): string[] =>
  pages.map(({ url }) => url.slice(origin.length));

describe('brandTexts', () => {
  test('offers are the home page, where they land and what is under it, if search engines may show it', () => {
    expect(paths(textsOf(['/miels/']).offers)).toEqual(['/', '/miels/', '/miels/lavande/']);
  });

  test('without a landing page of the crawl, all that does not inform', () => {
    expect(paths(textsOf(['/ailleurs/']).offers).sort()).toEqual(['/', '/contact/', '/miels/', '/miels/lavande/']);
  });

  test('an anchor counts once per target, in content only', () => {
    expect(textsOf(['/miels/']).anchors.map((one) => one.text)).toEqual(['nos miels', 'miel de lavande', 'nos miels']);
  });

  test('a review that a page declares is read once', () => {
    expect(textsOf(['/miels/']).reviews).toEqual([{ text: 'Un miel franc.', page: `${origin}/miels/lavande/` }]);
  });

  test('a review is read without its entities and tags', () => {
    const body = '&lt;p&gt;Un miel d&#39;&eacute;t&eacute;,<br/>"vrai" & franc : l\'essentiel.</p>';
    const facts = siteOf({ '/': { text, links: [], jsonLd: [review(body)] } });
    const pages = readablePages(facts).map((page) => pageTextOf(page.record, () => 'fr'));
    const [found] = brandTexts(facts, pages.filter(isPageText), { language: 'fr', priorityUrls: null }).reviews;
    expect(found?.text.split(/\s+/).join(' ').trim()).toBe('Un miel d\'été, "vrai" & franc : l\'essentiel.');
  });

  test('reviews and anchors are read until the limit', () => {
    const long = 'pur '.repeat(25_000);
    const reviews = ['a', 'b', 'c', 'd'].map((letter) => review(`${letter} ${long}`));
    const links = Array.from({ length: 1_200 }, (_, at) => link('/miels/', `miel ${at}`));
    const facts = siteOf({ '/': { text, links, jsonLd: reviews }, '/miels/': { text, links: [] } });
    const pages = readablePages(facts).map((page) => pageTextOf(page.record, () => 'fr'));
    const found = brandTexts(facts, pages.filter(isPageText), { language: 'fr', priorityUrls: null });
    expect([found.reviews.length, found.anchors.length]).toEqual([2, 1_000]);
  });

  test('pages in another language are left out', () => {
    const facts = siteOf(literals);
    const pages = readablePages(facts).map((page) => pageTextOf(page.record, () => 'fr'));
    expect(brandTexts(facts, pages.filter(isPageText), { language: 'en', priorityUrls: null })).toEqual({
      offers: [],
      reviews: [],
      anchors: [],
    });
  });
});
