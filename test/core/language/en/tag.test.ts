import { expect, test } from '@jest/globals';
import { languages } from '../../../support/languages.ts';

const { en } = languages;

test('hyphenated words are one token, contractions two', () => {
  expect(en.words('A state-of-the-art page can’t fail').map(({ text }) => text)).toEqual([
    'A',
    'state-of-the-art',
    'page',
    'ca',
    "n't",
    'fail',
  ]);
});

test('have is a verb without another verb', () => {
  const tags = (text: string) => en.sentences(text).flatMap((sentence) => en.tag(sentence).map(({ upos }) => upos));
  expect(tags('We have pages.')[1]).toBe('VERB');
  expect(tags('We have written pages.')[1]).toBe('AUX');
});

test('tokens given without their reading are read again', () => {
  const sentence = en.sentences('The pages link to the shop.')[0]!;
  expect(en.tag(sentence.map((token) => ({ ...token })))).toEqual(en.tag(sentence));
});
