import { expect, test } from 'vitest';
import { contentWords, slug, stemsOf } from '../../../../src/core/planning/topics/topic-words.ts';

test('an address keeps no accent and no ligature', () => {
  expect(slug('Cœur d’Été, à l’œuvre')).toBe('coeur-d-ete-a-l-oeuvre');
});
test('short words name nothing', () => {
  expect(contentWords('le miel de la mer')).toEqual(['miel']);
});
test('singular and plural share a stem, question words have none', () => {
  expect(stemsOf('Quelles entreprises')).toEqual(stemsOf('entreprise'));
  for (const [one, many] of [
    ['plante', 'plantes'],
    ['shoe', 'shoes'],
    ['date', 'dates'],
  ] as const)
    expect(stemsOf(many)).toEqual(stemsOf(one));
});
