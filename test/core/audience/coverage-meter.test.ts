import { describe, expect, test } from 'vitest';
import { coverageMeter, coveredFrom } from '../../../src/core/audience/coverage-meter.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import type { PageText } from '../../../src/core/semantics/page-text.ts';
import { languages } from '../../support/languages.ts';

function page(path: string, title: string, headings: string[], text: string): PageText {
  const blocks = [
    ...headings.map((heading) => ({ text: heading, kind: 'heading' as const })),
    { text, kind: 'paragraph' as const },
  ];
  return {
    url: `https://ruche.example${path}`,
    language: 'fr',
    title,
    description: '',
    headings,
    blocks: blocks.map((block, index) => ({ ...block, index })),
  };
}

const site = [
  page(
    '/a',
    'Miel de châtaignier',
    ['Avec quels fromages ?'],
    'Le miel de châtaignier accompagne le roquefort. Ce miel de châtaignier est ambré. Un miel corsé.',
  ),
  page(
    '/b',
    'Livraison',
    ['Délais de livraison'],
    'La livraison part le mardi. La livraison est offerte dès 60 €, et la livraison express coûte 9 €.',
  ),
  page('/c', 'Bougies', [], 'Nos bougies se consument sans fumée. Un parallèle avec le suif serait injuste.'),
];

function meterOf(pages: PageText[]) {
  const index = buildSiteIndex(pages, languages).byLanguage.fr!;
  return coverageMeter(pages, index, languages.fr);
}

describe('the coverage of a keyword', () => {
  test('is reached by a page about it, inflected forms and missing accents included', () => {
    expect(meterOf(site).best('miels de chataigniers')).toMatchObject({ row: 0 });
    expect(meterOf(site).best('miels de chataigniers').score).toBeGreaterThanOrEqual(coveredFrom);
  });

  test('brings the sentence that proves it', () => {
    expect(meterOf(site).best('roquefort et miel').passage).toBe('Le miel de châtaignier accompagne le roquefort.');
  });

  test('is not reached by one passing mention of a single word', () => {
    const { row, score } = meterOf(site).best('parallèle');
    expect(row).toBe(2);
    expect(score).toBeLessThan(coveredFrom);
  });

  test('is reached by a single word that is the subject of a page', () => {
    expect(meterOf(site).best('livraison').score).toBeGreaterThanOrEqual(coveredFrom);
  });

  test('is 0 without page when no word is on the site, or none was given', () => {
    for (const keyword of ['trottinette électrique', '', '…', '\u0000']) {
      expect(meterOf(site).best(keyword)).toEqual({ score: 0, row: null, passage: null });
    }
  });

  test('lists the pages that answer, best first', () => {
    const rows = meterOf(site).pages('miel corsé', 5);
    expect(rows.map(({ row }) => row)).toEqual([0]);
  });
});

describe('what a page says in other words than the keyword', () => {
  const pages = [
    page('/a', 'La cabane', [], 'La cabane a deux pièces, un poêle et une barque. Les nuits y sont calmes.'),
    page('/b', 'La cabane et ce qui est compris', [], 'Pour 2 personnes, la cabane est à 60 € la nuit, draps compris.'),
    page('/c', 'Au bord de la rivière', [], 'Un chemin suit la rivière et mène au moulin.'),
  ];
  const index = buildSiteIndex(pages, languages).byLanguage.fr!;
  const price = { words: new Set(['prix', 'tarif']), says: (text: string) => text.includes('€') };
  const meter = coverageMeter(pages, index, languages.fr, [price]);

  test('answers it: a sum is the price that one asks for', () => {
    const { row, score, passage } = meter.best('prix de la nuit');
    expect({ row, passage }).toEqual({
      row: 1,
      passage: 'Pour 2 personnes, la cabane est à 60 € la nuit, draps compris.',
    });
    expect(score).toBeGreaterThanOrEqual(coveredFrom);
    expect(meter.score('tarif').row).toBe(1);
  });

  test('answers nothing else of the keyword', () => {
    expect(meter.best('prix de la location de kayak').score).toBeLessThan(coveredFrom);
    expect(meter.best('moulin').row).toBe(2);
    expect(coverageMeter(pages, index, languages.fr).best('prix de la nuit').score).toBeLessThan(coveredFrom);
  });
});
