import { expect, test } from 'vitest';
import { isNoPhrase } from '../../../../src/core/semantics/keyphrases/no-phrase.ts';

test.each([
  'contact@atelier.example',
  'www.atelier.example',
  'atelier-martin.fr',
  'TTC/m²',
  'VAT/sqm',
  'euros',
  'Champs obligatoires',
  '© Atelier Martin',
])('%s is no phrase', (text) => {
  expect(isNoPhrase(text)).toBe(true);
});

test.each(['prix au m²', 'nettoyage de toiture', 'coût de la TVA', 'Node.js', 'mètre ruban', 'hl', 'champs de blé'])(
  '%s may be one',
  (text) => {
    expect(isNoPhrase(text)).toBe(false);
  },
);
