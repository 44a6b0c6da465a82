import { expect, test } from 'vitest';
import { manualSite } from '../../../../src/core/audits/page-kinds/manual-site.ts';
import { trustAbout } from '../../../../src/core/audits/trust/about.ts';
import { trustContact } from '../../../../src/core/audits/trust/contact.ts';
import { trustContactDetails } from '../../../../src/core/audits/trust/contact-details.ts';
import { trustLegal } from '../../../../src/core/audits/trust/legal.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const chapters = (more: PageLiteral = {}, folder = '/'): Record<string, PageLiteral> =>
  Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [
      `${folder}c${at}`,
      { next: `/c${at + 1}`, links: [{ to: '/', anchor: 'Accueil' }], ...more },
    ]),
  );

const isManual = (leaves: Record<string, PageLiteral>): boolean => manualSite(siteOf({ '/': {}, ...leaves })) !== null;

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
  expect(isManual(chapters(steps))).toBe(true);
  expect(isManual(chapters({ next: null }))).toBe(false);
  expect(isManual(chapters({}, '/2024/05/'))).toBe(false);
  expect(isManual(chapters({ meta: { 'og:type': 'article' }, jsonLd: [] }))).toBe(false);
  expect(isManual(chapters({ links: [{ to: '/', anchor: 'Panier' }] }))).toBe(false);
});

const leaf = (at: number, [next, prev, up]: readonly string[]) => ({
  next: null,
  links: [
    { to: `/c${at + 1}`, anchor: next! },
    ...(at > 0 ? [{ to: `/c${at - 1}`, anchor: prev! }] : []),
    { to: '/', anchor: up! },
  ],
});

const book = (words: readonly string[]): Record<string, PageLiteral> =>
  Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`/c${at}`, leaf(at, words)]));

test('buttons that lead from a page to the next, back, and up to the contents make a manual', () => {
  expect(isManual(book(['next', 'prev', 'up']))).toBe(true);
  expect(isManual(book(['Page suivante →', '← Page précédente', '[Sommaire]']))).toBe(true);
  // A gallery, a list cut in pages: nothing above them.
  expect(isManual(book(['Next', 'Previous', 'Home']))).toBe(false);
  // The same button everywhere is no chain.
  const toContact = {
    next: null,
    links: ['/contact', '/'].map((to, at) => ({ to, anchor: ['Suivant', 'Sommaire'][at]! })),
  };
  expect(isManual(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`/c${at}`, toContact])))).toBe(false);
});

test('pages of a few words outside the chain are notes, and do not count in the share', () => {
  const others = (text: string): Record<string, PageLiteral> =>
    Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/n${at}`, { links: [], headings: [], text: [text] }]));
  expect(isManual({ ...chapters(), ...others('Voir le manuel de référence.') })).toBe(true);
  expect(isManual({ ...chapters(), ...others('mot '.repeat(80)) })).toBe(false);
});
