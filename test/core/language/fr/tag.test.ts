import { expect, test } from '@jest/globals';
import { languages } from '../../../support/languages.ts';

const read = (text: string): string[] =>
  languages.fr
    .sentences(text)
    .flatMap((sentence) => languages.fr.tag(sentence).map(({ lemma, upos }) => `${lemma}/${upos}`));

test('a sentence is read with its lemmas', () => {
  expect(read('Les anciennes pages sont reliées.')).toEqual([
    'le/DET',
    'ancien/ADJ',
    'page/NOUN',
    'être/AUX',
    'relier/VERB',
    './PUNCT',
  ]);
});

test('avoir is an auxiliary only before a participle', () => {
  expect(read('Il a mangé.')[1]).toBe('avoir/AUX');
  expect(read('Il a une maison.')[1]).toBe('avoir/VERB');
});

test('yeux is œil, travaux is travail, fois is itself', () => {
  expect(read('Les yeux, les travaux, une fois').filter((word) => word.endsWith('NOUN'))).toEqual([
    'œil/NOUN',
    'travail/NOUN',
    'fois/NOUN',
  ]);
});
