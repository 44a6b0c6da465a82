import { describe, expect, test } from 'vitest';
import { alignable, alignment } from '../../../bench/eval/word-alignment.ts';
import { languages } from '../../support/languages.ts';

const like = (a: string, b: string): number => {
  const read = (text: string) => alignable(text, languages.fr, () => 1);
  return alignment(read(a), read(b));
};

describe('alignment', () => {
  test('a sentence is like itself', () => expect(like('Un chat dort.', 'Un chat dort.')).toBeCloseTo(1));
  test('inflected forms meet', () => expect(like('des chats noirs', 'un chat noir')).toBeGreaterThan(0.8));
  test('unrelated sentences do not', () => expect(like('Un chat dort.', 'La banque ferme.')).toBeLessThan(0.2));
  test('different numbers are different', () =>
    expect(like('le chapitre 12', 'le chapitre 13')).toBeLessThan(like('le chapitre 12', 'le chapitre 12')));
  test('is the same both ways', () =>
    expect(like('un vélo rouge', 'un vélo')).toBeCloseTo(like('un vélo', 'un vélo rouge')));
  test('an empty text is like nothing', () => expect(like('', 'un vélo')).toBe(0));
});
