import { expect, test } from 'vitest';
import { cachedLanguage } from '../../../src/core/semantics/cached-language.ts';
import { languages } from '../../support/languages.ts';

const texts = [
  'L’abeille va-t-elle mieux ? Oui. Le miel, récolté à 7h44, se garde.',
  'Well-known bees don’t sleep. They work!',
];

test('words of the sentences are the words of the text', () => {
  for (const language of [languages.fr, languages.en]) {
    for (const text of texts) {
      const reading = cachedLanguage(language);
      reading.sentences(text);
      expect(reading.words(text).map(({ text: word, start }) => [word, start])).toEqual(
        language.words(text).map(({ text: word, start }) => [word, start]),
      );
    }
  }
});

test('a text is cut once until it is forgotten', () => {
  const reading = cachedLanguage(languages.fr);
  const first = reading.sentences(texts[0]!);
  expect(reading.sentences(texts[0]!)).toBe(first);
  reading.forget();
  expect(reading.sentences(texts[0]!)).not.toBe(first);
});
