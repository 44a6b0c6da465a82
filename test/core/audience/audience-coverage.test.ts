import { describe, expect, test } from 'vitest';
import { measureCoverage, type PageContext } from '../../../src/core/audience/audience-coverage.ts';
import type { PageAccess } from '../../../src/core/audience/coverage-gap.ts';
import { coverageMeter } from '../../../src/core/audience/coverage-meter.ts';
import type { PersonaVoice, StageCode } from '../../../src/core/audience/persona-needs.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { languages } from '../../support/languages.ts';

const texts = {
  '/miel': [
    'Miel de châtaignier',
    'Le miel de châtaignier est ambré. Ce miel de châtaignier aime le fromage. Un miel corsé.',
  ],
  '/bougies': [
    'Bougies en cire',
    'Nos bougies en cire brûlent longtemps. La cire de ces bougies vient du rucher. Bougies et cire.',
  ],
  '/mentions': ['Mentions légales', 'Ce site est édité par une entreprise individuelle immatriculée à Mende.'],
} as const;

function pages() {
  return Object.entries(texts).map(([path, [title, text]]) => ({
    url: `https://ruche.example${path}`,
    language: 'fr' as const,
    title,
    description: '',
    headings: [],
    blocks: [{ text, index: 0, kind: 'paragraph' as const }],
  }));
}

const lea: PersonaVoice = {
  id: 'lea',
  name: 'Léa',
  weight: 0.5,
  language: 'fr',
  vocabulary: [
    'miel de châtaignier',
    'miel corsé',
    'miel pour le fromage',
    'essaim à vendre',
    'ruche d’occasion',
    'cadre de ruche',
  ],
  jobs: [],
  pains: [],
  objections: [],
  triggers: [],
  interests: [],
};

function coverageOf({ access = null, stage = null }: { access?: PageAccess | null; stage?: StageCode | null } = {}) {
  const site = pages();
  const full = buildSiteIndex(site, languages);
  const index = full.byLanguage.fr!;
  const urlOf = (row: number): string => full.urls[index.pages[row]!]!;
  const sorted = [...site].sort((a, b) => (a.url < b.url ? -1 : 1));
  const standing: PageContext = {
    topicOf: (url) => (url.endsWith('/miel') ? 't-miel' : null),
    accessOf: () => access,
    stageOf: () => stage,
  };
  const asked = { fr: { meter: coverageMeter(sorted, index, languages.fr), urlOf, rows: sorted.length } };
  return measureCoverage([lea], asked, standing, languages);
}

describe('the coverage of a persona', () => {
  test('assigns each need to the topic of the page that answers it, and the others to no topic', () => {
    const { cells } = coverageOf();
    expect(cells.map(({ topic, keywords }) => [topic, keywords])).toEqual([
      [null, 3],
      ['t-miel', 3],
    ]);
  });

  test('proves a covered cell by a sentence of its best page, and lists what is missing', () => {
    const [absent, present] = coverageOf().cells;
    expect(present).toMatchObject({ page: 'https://ruche.example/miel', passage: 'Le miel de châtaignier est ambré.' });
    expect(present!.score).toBeGreaterThan(0.5);
    expect(absent).toMatchObject({
      score: 0,
      page: null,
      gap: 0.7,
      missing: ['essaim à vendre', 'ruche d’occasion', 'cadre de ruche'],
    });
  });

  test('widens the gap when the page is there but too deep', () => {
    const near = coverageOf({ access: { depth: 1, inlinksSameTopic: 2 } }).cells[1]!;
    const deep = coverageOf({ access: { depth: 4, inlinksSameTopic: 2 } }).cells[1]!;
    expect(near.access.status).toBe('ok');
    expect(deep.access.status).toBe('too_deep');
    expect(deep.gap).toBeCloseTo(near.gap! * 1.2, 3);
  });

  test('counts less when the page is for another stage, and fully when the stage is unknown', () => {
    const unknown = coverageOf().cells[1]!.score!;
    expect(coverageOf({ stage: 'ACQ' }).cells[1]!.score).toBe(unknown);
    expect(coverageOf({ stage: 'REV' }).cells[1]!.score).toBeLessThan(unknown);
  });

  test('lists the pages that serve no persona', () => {
    expect(coverageOf().servesNobody).toEqual(['https://ruche.example/bougies', 'https://ruche.example/mentions']);
  });
});
