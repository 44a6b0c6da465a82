import { expect, test } from 'vitest';
import { nameInTitle, shortNames } from '../../../../src/core/linking/candidates/page-title.ts';

test('the name of a page is without that of the site', () => {
  expect(nameInTitle('Miel de lavande | Le Rucher')).toBe('Miel de lavande');
  expect(nameInTitle('Miel de lavande')).toBe('Miel de lavande');
});

test('the name of a page is without its number', () => {
  expect(['6.3. Commande apt-cache', 'Chapitre 2 : Les outils', '2026'].map(nameInTitle)).toEqual([
    'Commande apt-cache',
    'Les outils',
    '2026',
  ]);
});

test('the short name of a page precedes its comment', () => {
  expect(shortNames('Miel de garrigue, thym et romarin')).toEqual(['Miel de garrigue']);
  expect(shortNames('Alignement (paragraphe)')).toEqual(['Alignement']);
  expect(shortNames('Miel de garrigue')).toEqual([]);
});
