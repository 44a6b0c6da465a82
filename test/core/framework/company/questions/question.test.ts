import { expect, test } from 'vitest';
import {
  address,
  choice,
  choicesOf,
  figure,
  list,
  number,
  percent,
  type Question,
} from '../../../../../src/core/framework/company/questions/question.ts';

const sentence = ['Combien\u202f?', 'How many?'] as const;
const read = (question: Question, typed: string) => {
  const reading = question.read(typed);
  return 'answer' in reading ? reading.answer : reading.fault.en;
};

test('a number is read with its unit, and refused below its least value', () => {
  const hours = number('hours', { sentence }, { least: 1 });
  expect(['3', '3,5', '1 200 €'].map((typed) => read(hours, typed))).toEqual(['3', '3.5', '1200']);
  expect(read(hours, 'zero')).toBe('“zero” is not a number in digits: write a number of at least 1.');
  expect(read(hours, '0')).toMatch(/at least 1/);
});

test('a limit is written with the decimal sign of the language', () => {
  const reading = number('hours', { sentence }, { least: 0.5 }).read('0,2');
  expect('fault' in reading && [reading.fault.fr, reading.fault.en]).toEqual([
    'Écrivez un nombre d’au moins 0,5.',
    'Write a number of at least 0.5.',
  ]);
});

test('what is not known is one answer, in the words of people', () => {
  const visits = figure('visits', { sentence });
  expect(['?', '', 'je ne sais pas', 'unknown', '12'].map((typed) => read(visits, typed))).toEqual([
    '?',
    '?',
    '?',
    '?',
    '12',
  ]);
  expect(read(visits, '1,5')).toMatch(/whole number/);
});

test('a percentage lies between 1 and 100', () => {
  const margin = percent('margin', { sentence });
  expect([read(margin, '45 %'), read(margin, '140')]).toEqual(['45', expect.stringMatching(/from 1 to 100/)]);
  expect(['la moitié', 'a third', 'un quart'].map((typed) => read(margin, typed))).toEqual(['50', '33', '25']);
  expect(read(number('cash', { sentence }), 'rien')).toBe('0');
});

test('an address is completed with its scheme', () => {
  expect(read(address('domain', { sentence }), 'www.example.com')).toBe('https://www.example.com/');
  expect(read(address('domain', { sentence }), 'not an address')).toMatch(/www\.example\.com/);
});

test('several choices are separated by commas or by and, unless a choice is called so', () => {
  const choices = [
    { value: 'a', label: { fr: 'Pain et vin', en: 'Bread and wine' } },
    { value: 'b', label: { fr: 'Fromage', en: 'Cheese' } },
  ];
  const sold = choicesOf('sold', { sentence }, choices);
  expect([
    read(sold, 'bread and wine'),
    read(sold, 'cheese and bread and wine'),
    read(sold, 'cheese, bread and wine'),
  ]).toEqual(['a', expect.stringMatching(/not in the list|Choose among/), 'b, a']);
  expect(read(sold, '')).toBe('Choose at least one.');
  expect(read(sold, 'chese')).toMatch(/did you mean “Cheese”/);
});

test('a list needs as many items as the question says', () => {
  expect(read(list('words', { sentence }, { least: 3 }), 'a, b')).toMatch(/At least 3/);
});

test('a list says how its items are separated, and proposes them so', () => {
  const words = list('words', { sentence, help: ['lu sur le site', 'read on the site'], suggested: 'a, b' });
  expect([words.help?.en, words.suggested]).toEqual(['separate with semicolons; read on the site', 'a; b']);
  expect(list('words', { sentence }).help?.fr).toBe('séparez par des points-virgules');
  expect(read(words, 'a; b')).toBe('a, b');
});

test('a name with a comma is one name, a part of it names it, and the word that names nothing is quoted', () => {
  const choices = [
    { value: 'reviews', label: { fr: 'Avis, comparateurs', en: 'Reviews, comparison' } },
    { value: 'search', label: { fr: 'Recherche', en: 'Search' } },
  ];
  const question = choicesOf('c', { sentence: ['q', 'q'] }, choices);
  expect(read(question, 'Recherche, Avis, comparateurs')).toBe('search, reviews');
  expect(read(question, 'comparateurs')).toBe('reviews');
  expect(read(question, 'Search, xyzzy')).toBe(
    '“xyzzy” is not in the list: choose among: Reviews, comparison · Search.',
  );
});

test('the conjunction before the last item of a list is not a part of it', () => {
  expect(read(list('l', { sentence: ['q', 'q'] }), 'les familles, et les voisins')).toBe('les familles, les voisins');
});

test('a person who does not know takes what is proposed, never the words as an answer', () => {
  const sold = (suggested?: string) => list('sold', { sentence, ...(suggested === undefined ? {} : { suggested }) });
  for (const words of ["I don't know", 'Je ne sais pas', 'don’t know.']) {
    expect([words, read(sold('bols'), words)]).toEqual([words, 'bols']);
    expect([words, read(sold(), words)]).not.toEqual([words, words]);
  }
});

test('a choice that one word of a longer text names is proposed', () => {
  const ways = [
    { value: 'quote', label: { fr: 'Prestations', en: 'Sold by quote' }, alsoCalled: ['devis'] },
    { value: 'shop', label: { fr: 'Boutique', en: 'Shop' } },
  ];
  expect(read(choice('model', { sentence }, ways), 'vendu sur devis seulement')).toMatch(
    /did you mean “Sold by quote”/,
  );
});
