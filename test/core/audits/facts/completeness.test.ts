import { expect, test } from 'vitest';
import { contentThin } from '../../../../src/core/audits/content/thin.ts';
import { headingH1Missing } from '../../../../src/core/audits/heading/h1-missing.ts';
import { trustLegal } from '../../../../src/core/audits/trust/legal.ts';
import { unprovenAbsence, unreadByScripts } from '../../../../src/core/audits/facts/completeness.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const script = { kind: 'script' as const, url: '/main.js', blocking: false };
const shell = { words: 1, links: [], headings: [], blocks: [], resources: [script] };

test('nothing missing is reported on a home page written by scripts, and its empty text is reported once', () => {
  const site = siteOf({ '/': shell });
  expect(unmeasuredReason(trustLegal, site)?.fr).toMatch(/accueil est écrit par des scripts/);
  for (const audit of [contentThin, headingH1Missing]) expect(faultsOf(audit, site)).toEqual([]);
});

test('when only robots.txt blocks the crawl, the owner learns how to ignore it', () => {
  const reason = (code: string) => ({ code, count: 1, examples: [] });
  const fixFor = (...codes: string[]) => {
    const { crawl, home } = siteOf({ '/': {} }, { crawl: { complete: false, incompleteReasons: codes.map(reason) } });
    return unprovenAbsence(crawl, home)!.fix!.fr;
  };
  expect(fixFor('robots')).toMatch(/--ignore-robots/);
  expect(fixFor('robots', 'max-pages')).toMatch(/limite de pages plus haute/);
});

test('few unread addresses leave missing links provable; more of them, or an unknown part of the site, do not', () => {
  const isProven = (count: number, ...incompleteReasons: { code: string; count: number; examples: string[] }[]) => {
    const pages = Object.fromEntries(Array.from({ length: count }, (_, at) => [at === 0 ? '/' : `/p${at}`, {}]));
    const { crawl, home } = siteOf(pages, { crawl: { complete: false, incompleteReasons } });
    return unprovenAbsence(crawl, home) === null;
  };
  const unread = (code: string, count: number) => ({ code, count, examples: [] });
  expect(isProven(40, unread('robots', 2), unread('errors', 2))).toBe(true);
  expect(isProven(40, unread('robots', 5))).toBe(false);
  expect(isProven(12, unread('robots', 3))).toBe(true);
  expect(isProven(8, unread('robots', 3))).toBe(false);
  expect(isProven(40, unread('trap', 30), unread('variant', 30))).toBe(true);
  expect(isProven(40, unread('robots', 1), unread('max-pages', 1))).toBe(false);
});

test('a home page with scripts and no link to the pages that were found hides its menu; one of a single page does not', () => {
  const home = { links: [], resources: [script] };
  const others = { '/a': {}, '/b': {}, '/c': {} };
  const unread = (pages: Parameters<typeof siteOf>[0]) => {
    const site = siteOf(pages);
    return unreadByScripts(site.home, { pagesRead: site.htmlPages.length })?.en ?? null;
  };
  expect(unread({ '/': home, ...others })).toMatch(/^the menus of the site are written by scripts/);
  expect(unread({ '/': home })).toBeNull();
  expect(unread({ '/': { ...home, links: ['/a'] }, ...others })).toBeNull();
  expect(unread({ '/': { ...home, resources: [] }, ...others })).toBeNull();
});
