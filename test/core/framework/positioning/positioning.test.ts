import { describe, expect, test } from 'vitest';
import { positioning, positionType } from '../../../../src/core/framework/positioning/positioning.ts';
import { againstReference } from '../../../../src/core/framework/positioning/positioning-scores.ts';
import type { SiteStanding } from '../../../../src/core/framework/positioning/site-scores.ts';
import { exampleCompany, exampleNames } from '../../../support/example-companies.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const words: SiteStanding['words'] = {
  language: 'fr',
  pages: 4,
  sources: [
    { id: 'offers', words: 400, reference: 10 },
    { id: 'reviews', words: 0, reference: null },
    { id: 'anchors', words: 60, reference: 2 },
  ],
  desired: [
    {
      word: 'local',
      forms: ['local'],
      counts: { offers: 20, reviews: null, anchors: 2 },
      page: 'https://any.invalid/a',
    },
    {
      word: 'durable',
      forms: ['durables'],
      counts: { offers: 5, reviews: null, anchors: 0 },
      page: 'https://any.invalid/b',
    },
    { word: 'chaleureux', forms: [], counts: { offers: 0, reviews: null, anchors: 0 }, page: null },
  ],
  observed: [],
};
const site: SiteStanding = { coverage: 0.6, topics: ['a', 'b', 'c', 'd'], linked: ['a', 'b', 'c'], words };

describe('positioning', () => {
  test.each(exampleNames)('scores %s on the eight dimensions, each with its figures', (name) => {
    const { scores, strengths, weaknesses } = positioning(exampleCompany(name), site);
    expect(scores).toHaveLength(8);
    for (const one of scores) {
      expect(one.score).toBeGreaterThanOrEqual(0);
      expect(one.score).toBeLessThanOrEqual(100);
      expect(one.because.fr).not.toBe('');
      expect(one.evidence.length).toBeGreaterThan(0);
    }
    expect([strengths.length, weaknesses.length]).toEqual([2, 2]);
    expect(strengths.every((one) => one.because.en.match(/\d/))).toBe(true);
  });

  test('sees the pottery shop as loved by its customers and hardly visible', () => {
    const { type, strengths, weaknesses, map } = positioning(exampleCompany('maison-tilleul-gres'));
    expect(type).toBe('invisible');
    expect(strengths.map((one) => one.id)).toContain('reputation');
    expect(weaknesses[0]?.id).toBe('visibility');
    expect(map[0]).toMatchObject({ id: 'own', x: 3 });
    expect(map).toHaveLength(4);
  });

  test('has no score for what the crawl has not measured', () => {
    const { scores } = positioning(exampleCompany('maison-tilleul-gres'));
    const missing = scores.filter((one) => one.score === null);
    expect(missing.map((one) => one.id)).toEqual(['authority', 'consistency']);
    for (const { because } of missing) expect(because.fr).toMatch(/^pas d’audit du site joint au plan.*à faire lire/);
  });

  test('an audit without the company has the reason of missing scores', () => {
    const without = { ...site, coverage: null, words: null };
    const { scores } = positioning(exampleCompany('maison-tilleul-gres'), without);
    const told = scores.filter((one) => one.score === null).map((one) => one.because.en);
    expect(told).toHaveLength(2);
    for (const because of told) expect(because).toMatch(/company file/);
  });

  test('authority is the coverage times the share of topics well linked', () => {
    const { scores } = positioning(exampleCompany('maison-tilleul-gres'), site);
    expect(scores.find((one) => one.id === 'authority')?.score).toBeCloseTo(45, 9);
  });

  test('authority is not measured without topics that people search for', () => {
    const { scores } = positioning(exampleCompany('maison-tilleul-gres'), { ...site, topics: [], linked: [] });
    const found = scores.find((one) => one.id === 'authority');
    expect(found).toMatchObject({ score: null, because: { fr: 'aucun thème recherché n’est connu' } });
  });

  test('consistency lists the words that are never used and the sources without text', () => {
    const { scores } = positioning(exampleCompany('maison-tilleul-gres'), site);
    const found = scores.find((one) => one.id === 'consistency');
    // offers (1 + .5 + 0) / 3 and anchors (1 + 0 + 0) / 3, for 50 % and 20 %
    expect(found?.score).toBeCloseTo((100 * (0.5 * 0.5 + 0.2 / 3)) / 0.7, 9);
    expect(found?.because.en).toBe(
      '2 of the 3 words wanted are read (pages of what you sell, link anchors); never “chaleureux”; without known text, so not counted: customer reviews',
    );
  });
});

describe('positionType', () => {
  test.each([
    [85, 0, 0, 'leader'],
    [40, 90, 1, 'challenger'],
    [10, 60, 0, 'specialist'],
    [10, 10, 0.25, 'specialist'],
    [14, 10, 0.1, 'invisible'],
    [15, 10, 0.1, 'follower'],
    [null, null, null, 'invisible'],
  ] as const)('visibility %s, authority %s, share within a persona %s → %s', (seen, sound, share, expected) => {
    expect(positionType(seen, sound, share)).toBe(expected);
  });
});

test('a rate at its reference scores 50, twice it 75, half of it 25, and never leaves 0–100', () => {
  expect([1, 2, 0.5, 1000, 0].map((rate) => againstReference(rate, 1))).toEqual([50, 75, 25, 100, 0]);
});

test('each score without figures names the missing ones', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const bare: typeof company = {
    ...company,
    keywords: [],
    channels: [],
    economics: { ...company.economics, repeatRate12m: undefined } as typeof company.economics,
    reviews: undefined,
    nps: undefined,
  };
  const { scores } = positioning(bare);
  expect(scores.map((one) => one.score)).toEqual(Array(8).fill(null));
  const told = scores.map((one) => one.because.fr);
  expect(told[0]).toMatch(/^aucun mot-clé suivi.*à demander à Google Search Console/);
  expect(new Set(told).size).toBe(7);
});

test('the balance of channels never passes 100, even where the site counts visits of no channel', () => {
  const channels = [
    channelWith('CH-SEO', { metrics: { sessions: 600 } }),
    channelWith('CH-FB', { metrics: { sessions: 400 } }),
  ];
  const siteTotals = { source: 'Matomo', bounceDefinition: 'ga4', sessions: 5000 } as const;
  const { scores } = positioning(companyWith({ channels, siteTotals }), null);
  expect(scores.find(({ id }) => id === 'balance')?.score).toBe(96);
});

test('a company whose model has no published median has no score of conversion: its best channel is no competitor', () => {
  const company = companyWith({
    organisation: { ...companyWith().organisation, businessModel: 'nonprofit' },
    channels: [
      channelWith('CH-SEO', { metrics: { sessions: 4000, orders: 40 } }),
      channelWith('CH-EMAIL-NL', { metrics: { sessions: 400, orders: 80 } }),
    ],
    siteTotals: { sessions: 9000, orders: 120 } as never,
  });
  expect(positioning(company).scores.find(({ id }) => id === 'conversion')?.score).toBeNull();
});
