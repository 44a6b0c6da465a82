import { expect, test } from 'vitest';
import { linkingPages, readablePages } from '../../../../src/core/analysis/linking/linking-pages.ts';
import { isPageText, pageTextOf } from '../../../../src/core/semantics/page-text.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const text = ['Une page du rucher, avec ses mots et ses phrases, pour qui la lit dans les vallées des Cévennes.'];
const facts = siteOf({
  '/': {
    text,
    links: [
      { to: '/miel/', anchor: 'le miel', position: 'content' },
      { to: '/cire/', anchor: 'Cire', position: 'nav' },
    ],
  },
  '/miel/': { text, links: [] },
  '/cire/': { text, links: [], noindex: true },
});
const texts = readablePages(facts)
  .map((page) => pageTextOf(page.record, () => 'fr'))
  .filter(isPageText);
const pages = linkingPages(facts, texts, {
  keyphrases: [],
  topics: [],
  topicOf: new Map(),
  duplicateGroupOf: new Map(),
});
const page = (path: string) => pages.find((one) => one.text.url === origin + path)!;

test('only pages that search engines may index are linked', () => {
  expect(pages.map((one) => one.text.url)).toEqual([`${origin}/`, `${origin}/miel/`]);
});

test('anchors and targets are those of content links', () => {
  expect(page('/').contentTargets).toEqual([`${origin}/miel/`]);
  expect(page('/miel/').anchorsIn).toEqual(['le miel']);
});

test('a menu link has a quarter of the weight of a content link', () => {
  expect(page('/').outWeight).toBe(1.25);
});

test('a page with a few words receives no link of a text', () => {
  const video = { text: ['Notre film.'], links: [] };
  const site = siteOf({ '/': { text }, '/film/': video });
  const read = readablePages(site)
    .map((one) => pageTextOf(one.record, () => 'fr'))
    .filter(isPageText);
  const found = linkingPages(site, read, {
    keyphrases: [],
    topics: [],
    topicOf: new Map(),
    duplicateGroupOf: new Map(),
  });
  expect(found.map(({ mayReceive }) => mayReceive)).toEqual([true, false]);
});
