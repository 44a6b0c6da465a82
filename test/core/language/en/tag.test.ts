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

const read = (text: string): string[] =>
  en.sentences(text).flatMap((sentence) => en.tag(sentence).map(({ lemma, upos }) => `${lemma}/${upos}`));

test('names of files and domains are one token, and so are rows of signs', () => {
  expect(en.words('See price_list.pdf on shop.example.com ==== now!!').map(({ text }) => text)).toEqual([
    'See',
    'price_list.pdf',
    'on',
    'shop.example.com',
    '====',
    'now',
    '!!',
  ]);
});

test('an address keeps its own form', () => {
  expect(en.words('Go to https://shop.example.com/a_b today').map(({ text }) => text)).toContain(
    'https://shop.example.com/a_b',
  );
});

test('have to is a verb, and be after there too', () => {
  expect(read('We have to go.')[1]).toBe('have/VERB');
  expect(read('There will be rain.')[2]).toBe('be/VERB');
});

test('a preposition before a question or a subject and its infinitive introduces a clause', () => {
  expect(read('He spoke about how pages link.')[2]).toBe('about/SCONJ');
  expect(read('It is time for us to go.')[3]).toBe('for/SCONJ');
});

test('between a determiner and its noun only adverbs of degree are adverbs', () => {
  expect(read('It took the last few years.')[3]).toBe('last/ADJ');
  expect(read('It is a very old house.')[3]).toBe('very/ADV');
});

test('comparatives of adverbs and plurals of peoples come back to their base', () => {
  expect(read('It opens later.')[2]).toBe('late/ADV');
  expect(read('We met three Italians.')[3]).toBe('Italian/PROPN');
});

test('a short line read twice stands at its own place', () => {
  const starts = en.sentences('Our shop\nOur shop').map((sentence) => sentence.map(({ start }) => start));
  expect(starts).toEqual([
    [0, 4],
    [9, 13],
  ]);
});

test('a token tells its text and place only', () => {
  expect(JSON.stringify(en.words('Shop'))).toBe('[{"text":"Shop","start":0}]');
});

test('a verb form that ends a noun phrase is its noun', () => {
  const tagOf = (text: string, word: string) =>
    en
      .sentences(text)
      .flatMap((sentence) => en.tag(sentence))
      .find((token) => token.text === word)?.upos;
  expect(tagOf('The inverted distance transform of the image is shown.', 'transform')).toBe('NOUN');
  expect(tagOf('We draw the polygonal surfaces, then the rest.', 'surfaces')).toBe('NOUN');
  expect(tagOf('It depends on ease of use.', 'ease')).toBe('NOUN');
  expect(tagOf('Let the dog run in the garden.', 'run')).toBe('VERB');
  expect(tagOf('People think of their children.', 'think')).toBe('VERB');
});

test('flat adverbs before a noun and compounds are adjectives', () => {
  expect(read('They run large academic libraries.')[2]).toBe('large/ADJ');
  expect(read('The stick-slip motion stops.')[1]).toBe('stick-slip/ADJ');
});
