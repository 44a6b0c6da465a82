import { expect, test } from '@jest/globals';
import { countWords } from '../../../src/core/pages/count-words.ts';

test('words are runs that hold a letter or a digit', () => {
  expect(countWords('L’été, 3 pains — à 2,50\u00a0€ !')).toBe(5);
  expect(countWords('  ')).toBe(0);
  expect(countWords('Ça\u202f: œuf ☕ 日本')).toBe(3);
});
