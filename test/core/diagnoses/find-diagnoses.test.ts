import { expect, test } from 'vitest';
import { demoContent } from '../../../src/core/diagnoses/demo-content.ts';
import { diagnosed } from '../../../src/core/diagnoses/find-diagnoses.ts';
import { noOfferPage } from '../../../src/core/diagnoses/no-offer-page.ts';
import { scopeReasons } from '../../../src/core/pages/crawl-scope.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { absolute, type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const menu = { '/equipe': 'Notre équipe', '/contact': 'Contact', '/avis': 'Avis', '/faq': 'FAQ' };
const pages: Record<string, PageLiteral> = {
  '/': { links: [call, ...Object.entries(menu).map(([to, anchor]) => ({ to, anchor, position: 'nav' as const }))] },
  ...Object.fromEntries(Object.keys(menu).map((path) => [path, { links: ['/'] }])),
};

test.each([scopeReasons.patterns, scopeReasons.list, scopeReasons.sitemaps])(
  'what pages left out by the scope may have is not missing (%s)',
  (code) => {
    expect(diagnosisOf(noOfferPage, siteOf(pages))).not.toBeNull();
    const crawl = { complete: false, incompleteReasons: [{ code, count: 26, examples: [] }] };
    expect(diagnosisOf(noOfferPage, siteOf(pages, { crawl }))).toBeNull();
  },
);

const filler = { text: ['Lorem ipsum dolor sit amet, consectetur adipiscing elit.'] };

test('pages of demonstration are to be removed, the home page with filler is only to be mended', () => {
  const { condemned } = diagnosed([demoContent], siteOf({ '/': filler, '/a': filler, '/b': {} }), []);
  expect([...condemned]).toEqual([absolute('/a')]);
});

test('a page of the owner that keeps a text of the theme is to be mended, not removed', () => {
  const kept = {
    text: [...filler.text, 'Nos bols en grès sont tournés à la main et passent au four et au lave-vaisselle.'],
  };
  const { diagnoses, condemned } = diagnosed(
    [demoContent],
    siteOf({ '/': {}, '/a': kept, '/b': kept, '/c': filler }),
    [],
  );
  expect(diagnoses[0]?.pages).toBe(3);
  expect([...condemned]).toEqual([absolute('/c')]);
});
