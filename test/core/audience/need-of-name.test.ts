import { expect, test } from 'vitest';
import { needsOfName } from '../../../src/core/audience/need-of-name.ts';
import { languages } from '../../support/languages.ts';

const saying = (text: string, headings: readonly string[] = []) => ({
  texts: [
    {
      url: 'https://a.example/',
      language: 'en' as const,
      title: '',
      description: '',
      headings,
      blocks: [{ text, index: 0, kind: 'paragraph' as const }],
    },
  ],
  offers: ['Insoles'],
});
const english = (name: string, text: string, headings?: readonly string[]) =>
  needsOfName(name, languages.en, saying(text, headings));
const french = (name: string, text: string, headings?: readonly string[]) =>
  needsOfName(name, languages.fr, saying(text, headings));

test('a group is described by a need that a page of the site says', () => {
  expect(english('nurses with heel pain', 'Insoles ease pain below the heel.')).toEqual(['heel pain']);
  expect(english('nurses with heel pain', 'Insoles for all shoes.')).toEqual([]);
  expect(french('salariés souffrant de migraines', 'Une migraine se soigne aussi par le repos.')).toEqual([
    'migraines',
  ]);
});

test('what follows “with” is a thing, whatever else its words may be', () => {
  expect(english('drivers with back pain', 'Back and neck pain.')).toEqual(['back pain']);
  expect(english('owners who have a flat roof', 'A flat roof needs care.')).toEqual(['flat roof']);
  expect(french('retraités qui ont mal au dos', 'Le mal de dos se soigne.')).toEqual(['mal au dos']);
});

test('people are no need, nor what somebody does or wants', () => {
  expect(english('couples with children', 'Rooms for couples with children.')).toEqual([]);
  expect(english('owners who have bought online', 'Owners who bought online.')).toEqual([]);
  expect(french('propriétaires d’appartements', 'Nos appartements.')).toEqual([]);
});

test('the state of people is a need where a heading has its noun', () => {
  expect(english('pregnant women', 'A text.', ['Massage in pregnancy'])).toEqual(['pregnancy']);
  expect(english('pregnant women', 'A text about pregnancy.')).toEqual([]);
  expect(french('personnes allergiques', 'Un texte.', ['Literie et allergie']), 'not a group of the list').toEqual([]);
  expect(french('enfants allergiques', 'Un texte.', ['Literie et allergie'])).toEqual(['allergie']);
  expect(english('active seniors', 'A text.', ['Our activity', 'Active'])).toEqual([]);
});
