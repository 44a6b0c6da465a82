import { describe, expect, test } from 'vitest';
import { languages } from '../../support/languages.ts';

function sentencesOf(code: 'fr' | 'en', text: string): string[] {
  return languages[code].sentences(text).map((tokens) => {
    const last = tokens.at(-1)!;
    return text.slice(tokens[0]!.start, last.start + last.text.length);
  });
}

describe('a ? or ! in a name of code ends no sentence', () => {
  test('when it touches the next token', () => {
    expect(
      sentencesOf('en', '`Self: ?Sized` is the default. Write vec![1, 2] or #![feature(fn_traits)] here.'),
    ).toEqual(['`Self: ?Sized` is the default.', 'Write vec![1, 2] or #![feature(fn_traits)] here.']);
    expect(sentencesOf('fr', 'Le trait ?Sized et vec![1, 2] sont là. Écrivez println!("x") ici.')).toEqual([
      'Le trait ?Sized et vec![1, 2] sont là.',
      'Écrivez println!("x") ici.',
    ]);
  });

  test('when it touches the word before and a lower-case letter follows', () => {
    expect(sentencesOf('en', 'The macro_rules! macro defines it. Call panic! when lost.')).toHaveLength(2);
    expect(sentencesOf('fr', 'La macro macro_rules! est utile. On appelle panic! au besoin.')).toHaveLength(2);
  });

  test('questions and exclamations end sentences', () => {
    expect(sentencesOf('en', 'Really? Yes! It works.')).toEqual(['Really?', 'Yes!', 'It works.']);
    expect(sentencesOf('fr', 'Vraiment ? Oui ! Cela marche.')).toEqual(['Vraiment ?', 'Oui !', 'Cela marche.']);
  });
});
