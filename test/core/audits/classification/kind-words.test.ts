import { expect, test } from 'vitest';
import { kindWordCounts, kindWordLists, plainWords } from '../../../../src/core/audits/classification/kind-words.ts';

test('words lose accents, case and signs', () => {
  expect(plainWords('Qui sommes-nous ? Été 2024')).toEqual(['qui', 'sommes', 'nous', 'ete', '2024']);
});

test('words are counted by the lists that contain them', () => {
  const counts = kindWordCounts(['contactez', 'nous', 'tarifs']);
  const counted = kindWordLists.filter((_, at) => counts[at]! > 0);
  expect(counted).toEqual(['contact', 'offer']);
});
