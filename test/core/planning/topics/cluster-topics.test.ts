import { describe, expect, test } from 'vitest';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { clusterTopics, measuredCoverage, nearPages } from '../../../../src/core/planning/topics/cluster-topics.ts';
import { companyWith, keywordWith } from '../../../support/small-company.ts';

const page = {
  url: '/velos',
  title: 'Vélos',
  role: 'landing' as const,
  clusterId: 'velo',
  depth: 1,
  inlinksSameCluster: 0,
  inlinksTotal: 0,
  words: 300,
  indexable: true,
};
const keywords = [
  keywordWith('k1', { term: 'vélo de ville', volume: 100 }),
  keywordWith('k2', { term: 'vélo urbain', volume: 500 }),
];

const site = (given: Partial<SiteSignals>): SiteSignals => ({
  url: 'https://www.velo-nord.example/',
  topics: [],
  coverage: [],
  keywords: [],
  suggestions: [],
  accessibilityFindings: [],
  priorityPages: [],
  findings: {},
  ...given,
});

describe('a cluster of keywords', () => {
  test('is one topic without an audit, named after its most valuable keyword', () => {
    const [topic, ...others] = clusterTopics(companyWith({ keywords }), null);
    expect(others).toEqual([]);
    expect(topic).toMatchObject({
      id: 'velo',
      name: 'vélo urbain',
      terms: ['vélo urbain', 'vélo de ville'],
      measured: false,
    });
  });

  test('points at the page that the company declared for it, otherwise at a page to create', () => {
    const target = (sitePages: (typeof page)[]) => clusterTopics(companyWith({ keywords, sitePages }), null)[0]?.target;
    expect(target([page])).toMatchObject({ kind: 'page', url: 'https://www.velo-nord.example/velos' });
    expect(target([])).toMatchObject({ kind: 'planned', title: 'Vélo urbain' });
  });

  test('has a page, without an audit, when the file gives a position of the company', () => {
    const ranked = [keywordWith('k1', { position: 7 })];
    const offer = { ...companyWith().offers[0]!, landingUrls: ['/nos-velos/'] };
    const target = (offers: (typeof offer)[]) =>
      clusterTopics(companyWith({ keywords: ranked, offers }), null)[0]?.target;
    expect(target([offer])).toMatchObject({
      kind: 'page',
      url: 'https://www.velo-nord.example/nos-velos/',
      title: 'Vélo de ville',
    });
    expect(target([{ ...offer, landingUrls: [] }])).toMatchObject({
      kind: 'page',
      url: 'https://www.velo-nord.example/',
    });
  });

  test('is one topic for each page of the file that answers, and for each question of its own', () => {
    const [offer] = companyWith().offers;
    const offers = [{ ...offer!, landingUrls: ['/nos-velos/'] }];
    const asked = { intent: 'informational' as const, volume: 50 };
    const mixed = [
      keywordWith('k1', { term: 'vélo de ville', position: 7 }),
      keywordWith('k2', { term: 'vélo urbain', volume: 90 }),
      keywordWith('k3', { ...asked, term: 'mesurer la taille d’un vélo' }),
      keywordWith('k4', { ...asked, term: 'pneu crevé que faire', volume: 40 }),
      keywordWith('k5', { ...asked, term: 'que faire pneu crevé route', volume: 30 }),
    ];
    const topics = clusterTopics(companyWith({ keywords: mixed, offers }), null);
    expect(topics.map(({ id, target, terms }) => [id, target.kind, terms])).toEqual([
      ['velo', 'page', ['vélo urbain', 'vélo de ville']],
      ['velo-mesurer-la-taille-d-un-velo', 'planned', ['mesurer la taille d’un vélo']],
      ['velo-pneu-creve-que-faire', 'planned', ['pneu crevé que faire', 'que faire pneu crevé route']],
    ]);
  });

  test('puts a question on the article that the file declares for it', () => {
    const article = { ...page, url: '/journal/velo-hiver', title: 'Le vélo en hiver', role: 'article' as const };
    const asking = [keywordWith('k1', { term: 'entretenir un vélo en hiver', intent: 'informational' })];
    const target = (term: typeof asking) =>
      clusterTopics(companyWith({ keywords: term, sitePages: [page, article] }), null)[0]?.target.url;
    expect(target(asking)).toBe('https://www.velo-nord.example/journal/velo-hiver');
    expect(target(keywords)).toBe('https://www.velo-nord.example/velos');
  });

  test('has no depth to blame for a page that no crawl has read', () => {
    const ranked = [keywordWith('k1', { position: 7 })];
    expect(clusterTopics(companyWith({ keywords: ranked }), null)[0]?.linkStatus).toBe('weak_links');
  });

  test('has an unknown potential when no volume is known', () => {
    const [topic] = clusterTopics(companyWith({ keywords: [keywordWith('k1', { volume: null })] }), null);
    expect([topic?.potential, topic?.expectedClicks]).toEqual([null, null]);
  });
});

test('measured coverage is the mean of the cells of the persona about these pages or topics', () => {
  const cell = { stage: 'ACQ' as const, passage: null, gap: null };
  const coverage = [
    { ...cell, persona: 'p1', topic: 't1', page: null, score: 0.2 },
    { ...cell, persona: 'p1', topic: 't2', page: '/velos', score: 0.6 },
    { ...cell, persona: 'p2', topic: 't1', page: null, score: 1 },
  ];
  expect(measuredCoverage(site({ coverage }), 'p1', ['t1', '/velos'])).toBeCloseTo(0.4, 12);
  expect(measuredCoverage(site({ coverage }), 'p1', ['t9'])).toBeNull();
});

test('no page is near words that no crawled topic shares', () => {
  const topics = [{ id: 't1', name: 'argile', terms: ['argile rouge'], pages: [], hub: null }];
  expect(nearPages(site({ topics }), 'vélo électrique')).toEqual([]);
});
