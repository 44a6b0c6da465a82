import { expect, test } from 'vitest';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { crawledTopics } from '../../../../src/core/planning/topics/crawled-topics.ts';
import { companyWith, keywordWith, personaWith } from '../../../support/small-company.ts';

const origin = 'https://www.velo-nord.example';
const topic = (given: object = {}) => ({
  id: 't1',
  name: 'antivols',
  terms: ['antivol', 'cadenas'],
  pages: [`${origin}/b`, `${origin}/a`],
  hub: `${origin}/a`,
  ...given,
});
const siteWith = (topics: object[], given: object = {}) =>
  ({ topics, coverage: [], keywords: [], ...given }) as unknown as SiteSignals;
const topicsOf = (site: SiteSignals | null, company = companyWith()) => crawledTopics(company, site);

test('there is none without a crawl, nor where the needs of personas were measured', () => {
  expect(topicsOf(null)).toEqual([]);
  expect(topicsOf(siteWith([topic()], { needs: [] }))).toEqual([]);
});

test('a crawled topic has the page of its hub and its own terms', () => {
  const [found] = topicsOf(siteWith([topic()]));
  expect(found).toMatchObject({
    id: 'site-t1',
    keyword: 'antivol',
    intent: 'informational',
    target: { kind: 'page', url: `${origin}/a`, title: 'antivols' },
    linkStatus: 'ok',
    coverage: null,
    measured: false,
  });
});

test('a topic without a hub is weakly linked, one without a page is missing', () => {
  const statusOf = (given: object) => topicsOf(siteWith([topic(given)])).map(({ linkStatus }) => linkStatus);
  expect([statusOf({ hub: null }), statusOf({ hub: null, pages: [] })]).toEqual([['weak_links'], ['missing_page']]);
});

test('a topic that a tracked keyword answers, or without terms, is left out', () => {
  const company = companyWith({ keywords: [keywordWith('k1', { term: 'antivol' })] });
  expect(topicsOf(siteWith([topic()]), company)).toEqual([]);
  expect(topicsOf(siteWith([topic({ terms: [] })]))).toEqual([]);
});

test('the potential is the sum of the keywords of the topic, unknown without one', () => {
  const keywords = [
    { topic: 't1', potential: 3 },
    { topic: 't1', potential: 4 },
    { topic: 't2', potential: 90 },
  ];
  expect(topicsOf(siteWith([topic()], { keywords }))[0]!.potential).toBe(7);
  expect(topicsOf(siteWith([topic()]))[0]!.potential).toBeNull();
});

test('a topic is for the persona that uses its words, otherwise for the one of most weight', () => {
  const personas = [
    personaWith({ id: 'p1', weight: 0.7 }),
    personaWith({ id: 'p2', weight: 0.3, vocabulary: ['cadenas'] }),
  ];
  const company = companyWith({ personas });
  const ids = topicsOf(siteWith([topic(), topic({ id: 't2', terms: ['selle'] })]), company).map((one) => one.personaId);
  expect(ids).toEqual(['p2', 'p1']);
});
