import { expect, test } from 'vitest';
import { withDe } from '../../../src/core/language/french-elision.ts';

test.each([
  ['Le Rucher de Valcroze', 'du Rucher de Valcroze'],
  ['Les Jardins de l’Orb', 'des Jardins de l’Orb'],
  ['Inès et Karim', 'd’Inès et Karim'],
  ['Maison Tilleul', 'de Maison Tilleul'],
  ['Hélène et Marc', 'd’Hélène et Marc'],
  ['Hugo', 'd’Hugo'],
  ['Hassan', 'de Hassan'],
  ['Hugolin', 'de Hugolin'],
  ['Hectors & fils', 'de Hectors & fils'],
])('« de » before %s', (name, joined) => {
  expect(withDe(name)).toBe(joined);
});
