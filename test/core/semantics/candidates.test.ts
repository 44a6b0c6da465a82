import { describe, expect, test } from '@jest/globals';
import { candidateSpans } from '../../../src/core/semantics/candidates.ts';
import { languages } from '../../support/languages.ts';

function phrases(text: string, code: 'fr' | 'en'): string[] {
  const language = languages[code];
  return language.sentences(text).flatMap((sentence) => {
    const tagged = language.tag(sentence);
    return candidateSpans(tagged, language).map(({ from, to }) =>
      text.slice(tagged[from]!.start, tagged[to - 1]!.start + tagged[to - 1]!.text.length),
    );
  });
}

describe('candidateSpans, French', () => {
  const found = phrases('Nous proposons un audit de maillage interne et une stratégie de contenu.', 'fr');
  test('joins nouns by prepositions', () => expect(found).toContain('audit de maillage interne'));
  test('offers the parts of a phrase', () =>
    expect(found).toEqual(expect.arrayContaining(['audit', 'maillage interne'])));
  test('never starts nor ends on a stop word', () => {
    for (const phrase of found) expect(phrase).not.toMatch(/^(un|une|de|et)\b|\b(de|et)$/);
  });
  test('reads across a coordination', () =>
    expect(phrases('Réglez la date et heure du rendez-vous.', 'fr')).toContain('date et heure'));
});

describe('candidateSpans, English', () => {
  const found = phrases('The rate of return depends on internal linking strategies.', 'en');
  test('takes maximal runs and their parts', () =>
    expect(found).toEqual(expect.arrayContaining(['internal linking strategies', 'linking strategies', 'strategies'])));
  test('joins two nouns around "of"', () => expect(found).toContain('rate of return'));
});

test('a thousand nouns in a row stay linear', () => {
  expect(phrases(`${'table '.repeat(1000)}.`, 'en').length).toBeLessThan(10_000);
});
