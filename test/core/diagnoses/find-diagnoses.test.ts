import { expect, test } from 'vitest';
import { noOfferPage } from '../../../src/core/diagnoses/no-offer-page.ts';
import { scopeReasons } from '../../../src/core/pages/crawl-scope.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

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
