import { expect, test } from 'vitest';
import { RememberedTexts } from '../../../src/core/semantics/remembered-texts.ts';
import { languages } from '../../support/languages.ts';

const text = 'L’abeille va-t-elle mieux ? Oui. Le miel, récolté à 7h44, se garde.';
const wordsOf = (tokens: readonly { readonly text: string; readonly start: number }[]) =>
  tokens.map(({ text: word, start }) => [word, start]);

test('words and sentences of a remembered text are those of the language', () => {
  const { fr } = new RememberedTexts(languages).languages;
  expect(wordsOf(fr.words(text))).toEqual(wordsOf(languages.fr.words(text)));
  expect(fr.sentences(text).map(wordsOf)).toEqual(languages.fr.sentences(text).map(wordsOf));
});

test('a text read ahead is not cut again', () => {
  let calls = 0;
  const counting = {
    ...languages,
    fr: {
      ...languages.fr,
      sentences: (part: string) => {
        calls += 1;
        return languages.fr.sentences(part);
      },
    },
  };
  const texts = new RememberedTexts(counting);
  const block = { text, index: 0, kind: 'paragraph' } as const;
  texts.read({ url: 'https://a.example/', language: 'fr', title: '', description: '', headings: [], blocks: [block] });
  const read = calls;
  texts.languages.fr.words(text);
  texts.languages.fr.sentences(text);
  expect(calls).toBe(read);
});

test('beyond the limit texts are read each time', () => {
  const texts = new RememberedTexts(languages);
  texts.languages.fr.words(`${'miel '.repeat(399_999)}miel `);
  expect(texts.isFull).toBe(true);
  expect(texts.languages.fr.sentences(text)).not.toBe(texts.languages.fr.sentences(text));
});
