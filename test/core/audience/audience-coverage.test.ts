import { describe, expect, test } from 'vitest';
import { anybody } from '../../../src/core/audience/anybody.ts';
import { measureCoverage } from '../../../src/core/audience/audience-coverage.ts';
import type { PageContext } from '../../../src/core/audience/coverage-cell.ts';
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

function pages(more: Readonly<Record<string, readonly [string, string]>> = {}) {
  return Object.entries({ ...texts, ...more }).map(([path, [title, text]]) => ({
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

function coverageOf({
  access = null,
  stage = null,
  persona = lea,
  others = [],
  offers = [],
  more = {},
  leaving = new Set(),
}: {
  access?: PageAccess | null;
  stage?: StageCode | null;
  persona?: PersonaVoice;
  others?: readonly PersonaVoice[];
  offers?: PageContext['offers'];
  more?: Readonly<Record<string, readonly [string, string]>>;
  leaving?: ReadonlySet<string>;
} = {}) {
  const site = pages(more);
  const full = buildSiteIndex(site, languages);
  const index = full.byLanguage.fr!;
  const urlOf = (row: number): string => full.urls[index.pages[row]!]!;
  const sorted = [...site].sort((a, b) => (a.url < b.url ? -1 : 1));
  const standing: PageContext = {
    topicOf: (url) => (url.endsWith('/miel') ? 't-miel' : null),
    topicName: () => 'miel de châtaignier',
    accessOf: () => access,
    stageOf: () => stage,
    offers,
    leaving,
    answersOf: () => ({ price: false, proof: true, steps: true, ask: true }),
  };
  const asked = {
    fr: {
      meter: coverageMeter(sorted, index, languages.fr),
      urlOf,
      rows: sorted.length,
      textOf: (row: number) => sorted[row] ?? null,
    },
  };
  return measureCoverage([persona, ...others], asked, standing, languages);
}

const subjectsIn = (cells: ReturnType<typeof coverageOf>['cells']) =>
  cells.map(({ subject, stage, keywords }) => [subject, stage, keywords]);

test('a page that is to be redirected is never the one to write on', () => {
  const honey = 'https://ruche.example/miel';
  const pagesOf = (leaving: ReadonlySet<string>) => coverageOf({ leaving }).cells.map(({ page }) => page);
  expect(pagesOf(new Set())).toContain(honey);
  expect(pagesOf(new Set([honey]))).not.toContain(honey);
});

describe('the coverage of a persona', () => {
  test('joins searches that the pages of one topic answer, and names each other search by its words', () => {
    expect(subjectsIn(coverageOf().cells)).toEqual([
      ['miel de châtaignier', 'ACQ', 3],
      ['essaim à vendre', 'ACQ', 1],
      ['ruche d’occasion', 'ACQ', 1],
      ['cadre de ruche', 'ACQ', 1],
    ]);
  });

  test('proves a covered cell by a sentence of its best page, and lists what is missing', () => {
    const [present, absent] = coverageOf().cells;
    expect(present).toMatchObject({ page: 'https://ruche.example/miel', passage: 'Le miel de châtaignier est ambré.' });
    expect(present!.score).toBeGreaterThan(0.5);
    expect(absent).toMatchObject({ score: 0, page: null, gap: 0.56, missing: ['essaim à vendre'] });
  });

  test('shows each offer of the company and of the site, with the page that is named after it', () => {
    const persona = { ...lea, vocabulary: ['miel de châtaignier'], offers: ['Bougies en cire', 'Stage de rucher'] };
    const offers = [
      { name: 'Bougies', page: 'https://ruche.example/bougies' },
      { name: 'Miel', page: 'https://ruche.example/miel' },
    ];
    const { cells } = coverageOf({ persona, offers });
    expect(cells.filter(({ stage }) => stage === 'ACQ').map(({ subject, page }) => [subject, page])).toEqual([
      ['Bougies en cire', 'https://ruche.example/bougies'],
      ['Stage de rucher', null],
      ['Miel', 'https://ruche.example/miel'],
    ]);
  });

  test('asks of customers about an offer that others come for only where they name it too', () => {
    const sold = { vocabulary: [], offers: ['Bougies en cire', 'Stage de rucher'] };
    const keepers = { ...lea, ...sold, id: 'keepers', name: 'curieux qui cherchent un stage' };
    const { cells } = coverageOf({
      persona: { ...lea, ...sold, name: 'gourmands' },
      others: [keepers],
      offers: [{ name: 'Stage', page: 'https://ruche.example/miel' }],
    });
    const searched = cells.filter(({ stage }) => stage === 'ACQ').map(({ persona, subject }) => [persona, subject]);
    expect(searched).toEqual([
      ['lea', 'Bougies en cire'],
      ['keepers', 'Stage de rucher'],
    ]);
  });

  test('asks of the page of an offer what its customers ask before they buy', () => {
    const { cells } = coverageOf({ persona: { ...lea, name: 'apiculteurs', vocabulary: [], offers: ['Bougies'] } });
    expect(cells.find(({ stage }) => stage === 'ACT')).toMatchObject({
      subject: 'Bougies',
      keywords: 5,
      missing: [
        'Combien cela coûte-t-il, ou de quoi le prix dépend-il\u202f?',
        'En quoi cela convient-il à ces clients (apiculteurs)\u202f?',
      ],
    });
  });

  test('does not ask whether an offer suits customers whom nobody could name', () => {
    const { cells } = coverageOf({ persona: { ...lea, name: anybody.fr, vocabulary: [], offers: ['Bougies'] } });
    expect(cells.find(({ stage }) => stage === 'ACT')).toMatchObject({
      keywords: 4,
      missing: ['Combien cela coûte-t-il, ou de quoi le prix dépend-il\u202f?'],
    });
  });

  test('answers two audiences alike only when the page speaks to both', () => {
    const scoreFor = (name: string) =>
      coverageOf({ persona: { ...lea, name, vocabulary: [], offers: ['Miel'] } }).cells.find(
        ({ stage }) => stage === 'ACT',
      )!.score!;
    expect(scoreFor('amateurs de fromage, fromage')).toBeGreaterThan(scoreFor('boulangers'));
  });

  test('asks whether an offer suits customers only where a page speaks to them, else of one offer', () => {
    const asking = (name: string) =>
      coverageOf({ persona: { ...lea, name, vocabulary: [], offers: ['Bougies', 'Miel'] } })
        .cells.filter(({ missing }) => missing.some((one) => one.startsWith('En quoi')))
        .map(({ subject }) => subject);
    expect(asking('amateurs de fromage, fromage')).toEqual([]);
    expect(asking('boulangers')).toEqual(['Bougies']);
  });

  test('makes no subject of one word that nobody said', () => {
    const named = (assumed: string[]) =>
      coverageOf({ persona: { ...lea, vocabulary: ['essaim', 'cadre de ruche'], assumed } }).cells.map(
        ({ subject }) => subject,
      );
    expect(named([])).toContain('essaim');
    expect(named(['essaim', 'cadre de ruche'])).toEqual(['cadre de ruche']);
  });

  test('answers a subject that the title or the menu entry of a short page names', () => {
    const more = {
      '/visites': ['Stages, visites', 'De mai à juillet, sur rendez-vous.'],
      '/kits': ['Tout pour commencer', 'De quoi installer une première colonie.'],
    } as const;
    const persona = { ...lea, vocabulary: [], offers: ['Visites', 'Kits', 'Essaims'] };
    const { cells } = coverageOf({ persona, more, offers: [{ name: 'Kits', page: 'https://ruche.example/kits' }] });
    const searched = cells.filter(({ stage }) => stage === 'ACQ');
    expect(searched.map(({ subject, score, missing }) => [subject, score, missing])).toEqual([
      ['Visites', 0.5, []],
      ['Kits', 0.5, []],
      ['Essaims', 0, ['Essaims']],
    ]);
  });

  test('an offer is not missing where the company gives its page, or the menu has most of its words', () => {
    const more = {
      '/tarifs': ['Tarifs', 'Deux personnes au plus, sur rendez-vous.'],
      '/stages': ['Au rucher', 'De quoi installer une première colonie.'],
    } as const;
    const [stages, prices] = ['https://ruche.example/stages', 'https://ruche.example/tarifs'];
    const sold = ['Initiation printanière', 'Stage découverte enfants'];
    const searched = (offerPages: PersonaVoice['offerPages'], offers: PageContext['offers']) => {
      const persona = {
        ...lea,
        vocabulary: ['initiation printanière'],
        offers: sold,
        ...(offerPages && { offerPages }),
      };
      const { cells, needs } = coverageOf({ persona, more, offers });
      const found = cells.filter(({ subject, stage }) => stage === 'ACQ' && sold.includes(subject ?? ''));
      return [...found.map(({ page, missing }) => [page, missing]), needs[0]?.covered];
    };
    expect(searched(undefined, [])).toEqual([[null, [sold[0]]], [null, [sold[1]]], false]);
    expect(searched([{ name: sold[0]!, page: prices }], [{ name: 'Stage découverte', page: stages }])).toEqual([
      [prices, []],
      [stages, []],
      true,
    ]);
  });

  test('an offer that some page answers is not missing because the menu leads to a page that says less', () => {
    const more = {
      '/stage': ['Stage, taille', 'Le stage de taille dure un jour, la taille aussi.'],
      '/journal': ['Nouvelles', Array.from({ length: 5 }, () => 'Un stage de taille de cire.').join(' ')],
    } as const;
    const persona = { ...lea, vocabulary: [], offers: ['Stage taille cire'] };
    const { cells } = coverageOf({ persona, more, offers: [{ name: 'Stage', page: 'https://ruche.example/stage' }] });
    expect(cells.find(({ stage }) => stage === 'ACQ')).toMatchObject({
      page: 'https://ruche.example/journal',
      missing: [],
    });
  });

  test('answers a search that the title of a short page names, and none that a headline mentions', () => {
    const more = {
      '/presse': ['Comment la canicule de juin change les habitudes de nos abeilles', 'Un article du journal.'],
      '/visites': ['Stages, visites', 'De mai à juillet, sur rendez-vous.'],
    } as const;
    const { needs } = coverageOf({ persona: { ...lea, vocabulary: ['visites', 'canicule'] }, more });
    expect(needs.map(({ text, covered, page }) => [text, covered, page])).toEqual([
      ['visites', true, 'https://ruche.example/visites'],
      ['canicule', false, null],
    ]);
  });

  test('knows the page for an audience by what tells it from others', () => {
    const persona = { ...lea, name: 'couples en lune de miel', vocabulary: [], offers: ['Gîte'] };
    const asked = (text: string) =>
      coverageOf({ persona, more: { '/gite': ['Gîte', text] } }).cells.find(({ stage }) => stage === 'ACT')!.missing;
    const unanswered = 'En quoi cela convient-il à ces clients (couples en lune de miel)\u202f?';
    expect(asked('Choisi pour une lune de miel : une semaine de lune de miel au calme.')).not.toContain(unanswered);
    expect(asked('Un petit déjeuner au miel.')).toContain(unanswered);
  });

  test('has the need that the description of a group states as a subject of that group', () => {
    const persona = { ...lea, name: 'apiculteurs avec fromage', vocabulary: [] };
    const { needs, cells } = coverageOf({ persona });
    expect(needs.map(({ text, source }) => [text, source])).toEqual([['fromage', 'name']]);
    expect(subjectsIn(cells).map(([subject]) => subject)).toEqual(['fromage']);
  });

  test('never names a subject after an obstacle or an interest', () => {
    const persona = { ...lea, vocabulary: ['miel corsé'], pains: ['choix difficile'], interests: ['randonnée'] };
    expect(subjectsIn(coverageOf({ persona }).cells)).toEqual([
      ['miel de châtaignier', 'ACQ', 2],
      [null, 'ACT', 1],
    ]);
  });

  test('leaves out obstacles that nobody stated', () => {
    const persona = { ...lea, vocabulary: ['miel corsé'], pains: ['choix difficile'], assumed: ['choix difficile'] };
    expect(coverageOf({ persona }).cells.map(({ subject }) => subject)).toEqual(['miel de châtaignier']);
  });

  test('does not measure a persona in whose language the site has no page', () => {
    const persona = { ...lea, language: 'en' as const, vocabulary: ['chestnut honey'] };
    expect(coverageOf({ persona }).cells[0]).toMatchObject({ score: null, gap: null });
  });

  test('widens the gap when the page is there but too deep', () => {
    const near = coverageOf({ access: { depth: 1, inlinksSameTopic: 2 } }).cells[0]!;
    const deep = coverageOf({ access: { depth: 4, inlinksSameTopic: 2 } }).cells[0]!;
    expect(near.access.status).toBe('ok');
    expect(deep.access.status).toBe('too_deep');
    expect(deep.gap).toBeCloseTo(near.gap! * 1.2, 3);
  });

  test('counts less when the page is for another stage, and fully when the stage is unknown', () => {
    const unknown = coverageOf().cells[0]!.score!;
    expect(coverageOf({ stage: 'ACQ' }).cells[0]!.score).toBe(unknown);
    expect(coverageOf({ stage: 'REV' }).cells[0]!.score).toBeLessThan(unknown);
  });

  test('lists the pages that serve no persona', () => {
    expect(coverageOf().servesNobody).toEqual(['https://ruche.example/bougies', 'https://ruche.example/mentions']);
  });
});
