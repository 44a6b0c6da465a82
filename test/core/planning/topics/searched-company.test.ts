import { expect, test } from 'vitest';
import type { SearchRow } from '../../../../src/core/analysis/semantics/search-rows.ts';
import { keywordValue } from '../../../../src/core/framework/keyword-value.ts';
import { clusterTopics } from '../../../../src/core/planning/topics/cluster-topics.ts';
import { searchedCompany } from '../../../../src/core/planning/topics/searched-company.ts';
import { languages } from '../../../support/languages.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { channelWith, companyWith, keywordWith } from '../../../support/small-company.ts';

const row = (query: string, given: Partial<SearchRow> = {}): SearchRow => ({
  query,
  page: null,
  answer: 'missing',
  coverage: 0,
  position: null,
  impressions: null,
  clicks: null,
  impressionsPerMonth: null,
  volume: 900,
  difficulty: null,
  expectedClicks: 10,
  quickWin: false,
  change: null,
  brand: false,
  shownFile: null,
  shownFrom: null,
  shownTo: null,
  volumeFile: 'mots.csv',
  volumeFrom: null,
  volumeTo: null,
  ...given,
});
const site = siteWith({ url: 'https://www.velo-nord.example/', needs: [], pages: [] });

test('a search that no page answers becomes a page to create, with its volume and the file of it', () => {
  const { company, site: seen } = searchedCompany(companyWith(), site, [row('vélo cargo')], languages.fr);
  const [topic] = clusterTopics(company, seen);
  expect(topic).toMatchObject({ keyword: 'vélo cargo', target: { kind: 'planned' }, linkStatus: 'missing_page' });
  expect(company.keywords[0]).toMatchObject({ volume: 900, sources: { volume: 'mots.csv' } });
});

test('searches that one page answers are one topic on that page', () => {
  const page = 'https://www.velo-nord.example/cargo';
  const rows = ['vélo cargo', 'biporteur'].map((query) => row(query, { page, answer: 'answered', coverage: 0.8 }));
  const { company, site: seen } = searchedCompany(companyWith(), site, rows, languages.fr);
  expect(clusterTopics(company, seen).map(({ target, keywords }) => [target.url, keywords.length])).toEqual([
    [page, 2],
  ]);
});

test('what the company declares stays, and what it leaves unknown is completed', () => {
  const keywords = [
    keywordWith('k1', { term: 'vélo de ville', volume: 100, position: null }),
    keywordWith('k2', { term: 'vélo pliant', volume: null }),
  ];
  const rows = [row('Vélo de ville', { position: 12, shownFile: 'gsc.zip' }), row('velo pliant')];
  const { company } = searchedCompany(companyWith({ keywords }), null, rows, languages.fr);
  expect(company.keywords.map(({ term, volume, position, sources }) => [term, volume, position, sources])).toEqual([
    ['vélo de ville', 100, 12, { position: 'gsc.zip' }],
    ['vélo pliant', 900, null, { volume: 'mots.csv' }],
  ]);
});

test('the name of the company is no subject', () => {
  const { company } = searchedCompany(companyWith(), null, [row('vélo nord', { brand: true })], languages.fr);
  expect(company.keywords).toEqual([]);
});

test('a search is worth what a visit from search brings; where nobody counts it, the share is named as assumed', () => {
  const counted = companyWith({
    channels: [channelWith('CH-SEO', { metrics: { gscClicks: 1000, newCustomers: 50 } })],
  });
  const [known, assumed] = [counted, companyWith()].map(
    (company) => searchedCompany(company, null, [row('vélo cargo')], languages.fr).company.keywords[0]!,
  );
  expect(known!.conversionRate).toBe(0.05);
  expect(known!.sources?.conversionRate).toBeUndefined();
  expect(assumed!.sources?.conversionRate).toBeDefined();
  expect(keywordValue(assumed!).value).toBeGreaterThan(0);
});
