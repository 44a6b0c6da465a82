import { expect, test } from 'vitest';
import { linkablePages } from '../../../../src/core/contents/briefs/linkable-pages.ts';
import type { SitePageSignal, SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { companyWith, contextOf } from '../../../support/small-company.ts';

const host = 'https://www.velo-nord.example';
const crawled = (path: string, given: Partial<SitePageSignal> = {}): SitePageSignal => ({
  url: `${host}${path}`,
  title: path,
  heading: null,
  depth: 1,
  inlinks: 1,
  words: 300,
  indexable: true,
  topic: null,
  language: 'fr',
  ...given,
});
const urlsOf = (pages: readonly SitePageSignal[]): string[] => {
  const site = { pages } as unknown as SiteSignals;
  return linkablePages({ ...contextOf(), site }).pages.map((one) => one.url.slice(host.length));
};

test('crawled pages come by their number of links, without those that no one finds or reads', () => {
  const pages = [
    crawled('/a', { inlinks: 2 }),
    crawled('/b', { inlinks: 9 }),
    crawled('/noindex', { indexable: false }),
    crawled('/english', { language: 'en' }),
    crawled('/mentions-legales'),
  ];
  expect(urlsOf(pages)).toEqual(['/b', '/a']);
});

test('without a crawl, the home page and the first page of each offer are known', () => {
  const base = companyWith();
  const offers = [{ ...base.offers[0]!, landingUrls: ['/velos', '/velos-ville'] }];
  const { pages } = linkablePages(contextOf(companyWith({ offers })));
  expect(pages.map(({ url, title }) => `${url} ${title}`)).toEqual([
    `${host}/ Vélo Nord`,
    `${host}/velos Vélo de ville`,
  ]);
});

test('terms and stems give the addresses of their topics', () => {
  const topics = [
    topicWith({ id: 't1', terms: ['vélo'] }),
    topicWith({ id: 't2', keyword: 'antivol', terms: ['vélo'] }),
  ];
  const { urlsByTerm, urlsByStem } = linkablePages({ ...contextOf(), topics });
  expect([...(urlsByTerm.get('velo') ?? [])]).toEqual([`${host}/t1`, `${host}/t2`]);
  expect([...(urlsByStem.get('antivo') ?? [])]).toEqual([`${host}/t2`]);
});
