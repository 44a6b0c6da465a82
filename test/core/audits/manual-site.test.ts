import { expect, test } from '@jest/globals';
import { manualSite } from '../../../src/core/audits/manual-site.ts';
import { trustAbout } from '../../../src/core/audits/trust/about.ts';
import { trustContact } from '../../../src/core/audits/trust/contact.ts';
import { trustContactDetails } from '../../../src/core/audits/trust/contact-details.ts';
import { trustLegal } from '../../../src/core/audits/trust/legal.ts';
import { faultyPages, unmeasuredReason } from '../../support/faults-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const chapters = (more: PageLiteral = {}, folder = '/'): Record<string, PageLiteral> =>
  Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [
      `${folder}c${at}`,
      { next: `/c${at + 1}`, links: [{ to: '/', anchor: 'Accueil' }], ...more },
    ]),
  );

test('a manual is presented on the site of its publisher', () => {
  const manual = siteOf({ '/': { links: ['/c0'] }, ...chapters() });
  for (const audit of [trustAbout, trustContact, trustContactDetails, trustLegal])
    expect(unmeasuredReason(audit, manual)?.en).toMatch(/manual/);
});

test('what the manual does offer is seen', () => {
  const site = siteOf({ '/': { links: ['/c0', '/contact'] }, '/contact': {}, ...chapters() });
  expect([unmeasuredReason(trustContact, site), faultyPages(trustContact, site)]).toEqual([null, []]);
});

test('steps may be links of the text; a shop, a blog and loose pages are no manual', () => {
  const steps = { next: null, links: [{ to: '/c1', rel: 'next prefetch' }] };
  const isManual = (literals: Record<string, PageLiteral>) => {
    const { pages, home } = siteOf({ '/': {}, ...literals });
    return manualSite(pages, home) !== null;
  };
  expect(isManual(chapters(steps))).toBe(true);
  expect(isManual(chapters({ next: null }))).toBe(false);
  expect(isManual(chapters({}, '/2024/05/'))).toBe(false);
  expect(isManual(chapters({ meta: { 'og:type': 'article' } }))).toBe(false);
  expect(isManual(chapters({ links: [{ to: '/', anchor: 'Panier' }] }))).toBe(false);
});
