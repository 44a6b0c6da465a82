import { expect, test } from 'vitest';
import { imports } from '../../../../src/core/framework/imports/index.ts';
import { foldHeader, matchHeader } from '../../../../src/core/framework/imports/match-header.ts';

const sourceOf = (header: string) => matchHeader(header.split(','), imports)?.source.id ?? null;

test('header words are compared without accents, capitals or typographic apostrophes', () => {
  expect(foldHeader('  Événements\u00a0Clés ')).toBe('evenements cles');
  expect(foldHeader('Taux d’engagement')).toBe("taux d'engagement");
});

test('an export is recognised by its columns in any order', () => {
  expect(sourceOf('Top queries,Clicks,Impressions,CTR,Position')).toBe('search-console-queries');
  expect(sourceOf('Position,CTR,Impressions,Clicks,Top queries')).toBe('search-console-queries');
  expect(sourceOf('Prénom,Nom,Âge')).toBeNull();
});

test('the compared period has its own columns', () => {
  const match = matchHeader(['Date', 'Clics', 'Clics (même période l’année précédente)', 'Impressions'], imports);
  expect(match?.columns.map(({ column }) => column.field)).toEqual([
    'day',
    'gscClicks',
    'previousClicks',
    'gscImpressions',
  ]);
});

test('one missing column is named when all the others match', () => {
  const match = matchHeader(['Jour', 'Campagne', 'Code de la devise', 'Impr.', 'Clics', 'Conversions'], imports);
  expect(match).toMatchObject({ source: { id: 'google-ads-days' }, missing: ['cost'] });
});

test('a currency in a header is kept', () => {
  const match = matchHeader(
    ['Campaign name', 'Amount spent (GBP)', 'Impressions', 'Link clicks', 'Reporting starts', 'Reporting ends'],
    imports,
  );
  expect(match?.columns.find(({ column }) => column.field === 'adSpend')?.currency).toBe('GBP');
});

test('every source has both names, distinct ids and at least one required column', () => {
  expect(new Set(imports.map((source) => source.id)).size).toBe(imports.length);
  for (const source of imports) {
    expect(source.title.fr.length * source.title.en.length).toBeGreaterThan(0);
    expect(source.columns.some((column) => column.required)).toBe(true);
  }
});
