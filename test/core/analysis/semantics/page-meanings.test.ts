import { expect, test } from 'vitest';
import { pageMeanings } from '../../../../src/core/analysis/semantics/page-meanings.ts';

const meant = (word: string, text: string): boolean =>
  pageMeanings.some(({ words, says }) => words.has(word) && says(text));

test.each([
  ['prix', '60 à 90 € la nuit', true],
  ['tarifs', 'À partir de 45 € par personne', true],
  ['rates', '£40 / night', true],
  ['cost', 'From $120 per day', true],
  ['reservation', 'Pour réserver, écrivez-nous', true],
  ['disponibilites', 'Réserver', true],
  ['availability', 'Book now', true],
  ['booking', 'Availability calendar', true],
  ['prix', 'Une cabane de 60 m²', false],
  ['reservation', '60 € la nuit', false],
  ['cabane', '60 € la nuit', false],
])('a page answers “%s” where it says « %s »: %s', (word, text, answers) => {
  expect(meant(word, text)).toBe(answers);
});
