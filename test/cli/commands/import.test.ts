import { expect, test } from 'vitest';
import { importText } from '../../../src/cli/commands/import.ts';
import type { ImportSummary } from '../../../src/operations/inputs/import-input.ts';

const change = { channelId: 'paid_search', metric: 'adSpend', before: null, after: 3, source: 'google-ads' };
const table = {
  source: 'google-ads',
  name: '',
  headerLine: 1,
  mapping: { Coût: 'cost' },
  rows: 1,
  totals: 0,
  ignored: 0,
  refused: [{ line: 3, reason: 'unreadable-date', cell: '32/13/2026' }],
  sums: {},
  period: null,
  currency: 'EUR',
};
const one: ImportSummary = {
  files: [{ file: 'ads.csv', source: 'google-ads', known: false, warnings: {}, tables: [table] }],
  questions: [],
  changes: [change],
  keywords: [],
  newKeywords: ['miel', 'cire'],
  waiting: [],
  unplaced: [],
  written: 'company.yaml',
};

test('an import has correct plurals, and the reason of a rejected row', () => {
  expect(importText(one, 'fr').split('\n')).toEqual([
    'ads.csv → google-ads\u202f: 1 ligne',
    '  Coût → cost',
    '  ligne 3 refusée, date illisible\u202f: 32/13/2026',
    '  paid_search.adSpend  — → 3',
    '  2 mots-clés absents du fichier de l’entreprise (keywords), non ajoutés\u202f: miel, cire',
    '1 valeur changée\u202f: company.yaml',
  ]);
  const two = { ...one, changes: [change, change], written: null };
  expect(importText(two, 'en').split('\n').at(-1)).toBe('2 values to change, nothing was written.');
  expect(
    importText({ ...one, changes: [], written: null }, 'fr')
      .split('\n')
      .at(-1),
  ).toBe('0 valeur à changer, rien n’a été écrit.');
});
