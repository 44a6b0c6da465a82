import { expect, test } from 'vitest';
import { csvCell } from '../../../src/exports/lists/csv-cell.ts';

const row = {
  kind: 'home',
  source: 'seed',
  error: 'not-html',
  indexable: true,
  indexableReason: 'redirect',
  url: 'https://exemple.fr/',
};

test.each([
  ['kind', 'accueil', 'home'],
  ['source', 'page de départ', 'seed'],
  ['error', 'pas une page HTML', 'not-html'],
  ['indexable', 'oui', true],
  ['indexableReason', 'redirigée', 'redirect'],
  ['url', 'https://exemple.fr/', 'https://exemple.fr/'],
])('%s is %s for people and %s for programs', (column, words, code) => {
  expect(csvCell(row, column, { dialect: 'local', locale: 'fr' })).toBe(words);
  expect(csvCell(row, column, { dialect: 'rfc4180', locale: 'fr' })).toBe(code);
});

test('the languages that a page declares are one cell', () =>
  expect(
    csvCell({ hreflang: [{ lang: 'fr' }, { lang: 'x-default' }] }, 'hreflang', { dialect: 'local', locale: 'en' }),
  ).toBe('fr, x-default'));
