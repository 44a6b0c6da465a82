import { expect, test } from 'vitest';
import { languages } from '../../../support/languages.ts';

const { en } = languages;

test('a hyphenated word is one token, a contraction two', () => {
  expect(en.words('A state-of-the-art page can’t fail').map(({ text }) => text)).toEqual([
    'A',
    'state-of-the-art',
    'page',
    'ca',
    "n't",
    'fail',
  ]);
});

test('have without another verb is a verb', () => {
  const tags = (text: string) => en.sentences(text).flatMap((sentence) => en.tag(sentence).map(({ upos }) => upos));
  expect(tags('We have pages.')[1]).toBe('VERB');
  expect(tags('We have written pages.')[1]).toBe('AUX');
});

test('tokens without their analysis are analysed again', () => {
  const sentence = en.sentences('The pages link to the shop.')[0]!;
  expect(en.tag(sentence.map((token) => ({ ...token })))).toEqual(en.tag(sentence));
});

const read = (text: string): string[] =>
  en.sentences(text).flatMap((sentence) => en.tag(sentence).map(({ lemma, upos }) => `${lemma}/${upos}`));

test('file names, domains and runs of signs are one token', () => {
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

test('a URL is one unchanged token', () => {
  expect(en.words('Go to https://shop.example.com/a_b today').map(({ text }) => text)).toContain(
    'https://shop.example.com/a_b',
  );
});

test('have in "have to" and be after there are verbs', () => {
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

test('comparatives of adverbs and plurals of peoples have the base form as lemma', () => {
  expect(read('It opens later.')[2]).toBe('late/ADV');
  expect(read('We met three Italians.')[3]).toBe('Italian/PROPN');
});

test('tokens of a cached line have the offsets of each occurrence', () => {
  const starts = en.sentences('Our shop\nOur shop').map((sentence) => sentence.map(({ start }) => start));
  expect(starts).toEqual([
    [0, 4],
    [9, 13],
  ]);
});

test('a token serialises its text and offset only', () => {
  expect(JSON.stringify(en.words('Shop'))).toBe('[{"text":"Shop","start":0}]');
});

test('a verb form at the end of a noun phrase is a noun', () => {
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
