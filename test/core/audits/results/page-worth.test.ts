import { expect, test } from 'vitest';
import { pageWorth, pagesOf, placeCount } from '../../../../src/core/audits/results/page-worth.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const finding = (page: string | null, evidence: Readonly<Record<string, unknown>>) => ({
  page,
  evidence,
  message: { fr: 'm', en: 'm' },
  fix: { fr: 'f', en: 'f' },
});

test('the shares of all pages add up to 1, and an address counts once', () => {
  const { share } = pageWorth(siteOf({ '/': {}, '/a': {}, '/b': {} }));
  const urls = ['/', '/a', '/b'].map((path) => origin + path);
  expect(share([...urls, ...urls])).toBeCloseTo(1);
  expect(share([`${origin}/unknown`])).toBe(0);
});

test('the home page is worth more than an article', () => {
  const { of } = pageWorth(siteOf({ '/': {}, '/blog/a': {} }));
  expect(of(`${origin}/`)).toBeGreaterThan(of(`${origin}/blog/a`));
});

test('a page shown often in search is worth more than one that is not', () => {
  const shown = new Map([[`${origin}/a`, { clicks: 1, impressions: 900, position: null }]]);
  const site = siteOf({ '/': {}, '/a': {}, '/b': {} });
  const { of } = pageWorth({
    ...site,
    imported: { search: shown } as never,
    htmlPages: site.htmlPages,
    kindOf: site.kindOf,
  });
  expect(of(`${origin}/a`)).toBeGreaterThan(of(`${origin}/b`));
});

test('a finding concerns the pages that contain the link, those of its group, else its own', () => {
  const sources = [
    { from: '/a', anchor: 'x' },
    { from: '/b', anchor: 'y' },
  ];
  expect(pagesOf(finding('/gone', { sources }))).toEqual(['/a', '/b']);
  expect(pagesOf(finding('/a', { pages: 2, urls: ['/a', '/b'] }))).toEqual(['/a', '/b']);
  expect(pagesOf(finding('/a', {}))).toEqual(['/a']);
  expect(pagesOf(finding(null, {}))).toEqual([]);
});

test('a template is one place to edit, unless each of its pages needs words of its own', () => {
  const template = finding(null, { pages: 158, examples: [] });
  expect(placeCount([template, finding('/a', {})], false)).toBe(2);
  expect(placeCount([template], true)).toBe(158);
  expect(placeCount([finding(null, { pages: 12, edits: [] })], false)).toBe(12);
});
