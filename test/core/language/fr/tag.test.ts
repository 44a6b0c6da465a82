import { expect, test } from 'vitest';
import { languages } from '../../../support/languages.ts';

const read = (text: string): string[] =>
  languages.fr
    .sentences(text)
    .flatMap((sentence) => languages.fr.tag(sentence).map(({ lemma, upos }) => `${lemma}/${upos}`));

test('a sentence has tags and lemmas', () => {
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

test('the lemma of yeux is œil, of travaux travail, of fois fois', () => {
  expect(read('Les yeux, les travaux, une fois').filter((word) => word.endsWith('NOUN'))).toEqual([
    'œil/NOUN',
    'travail/NOUN',
    'fois/NOUN',
  ]);
});

test('inverted pronouns have the lemma of the pronoun', () => {
  expect(read('Va-t-on dormir ? Dort-elle ? Donne-le.').filter((word) => word.endsWith('PRON'))).toEqual([
    'on/PRON',
    'il/PRON',
    'le/PRON',
  ]);
});

test('several adjectives after a noun, coordinated or not, are adjectives', () => {
  expect(read('la guerre civile espagnole').slice(2)).toEqual(['civil/ADJ', 'espagnol/ADJ']);
  expect(read('une branche moderne et progressiste du parti')[4]).toBe('progressiste/ADJ');
});

test('the word after a prenominal adjective is a noun', () => {
  expect(read('dans une vieille ferme').slice(2)).toEqual(['vieux/ADJ', 'ferme/NOUN']);
});

test('an infinitive after a preposition and a participle after en are verbs', () => {
  expect(read('Il parle de pouvoir approcher du feu.')[3]).toBe('pouvoir/VERB');
  expect(read('la prise de pouvoir.')[3]).toBe('pouvoir/NOUN');
  expect(read('Elle arrive en passant par la ville.')[3]).toBe('passer/VERB');
});

test('faire before an infinitive is an auxiliary', () => {
  expect(read('Il fait voyager ses clients.')[1]).toBe('faire/AUX');
});

test('que is a relative pronoun after a noun, a conjunction after a verb', () => {
  expect(read('la lettre qu’il écrit')[2]).toBe('que/PRON');
  expect(read('Il dit qu’il écrit')[2]).toBe('que/SCONJ');
  expect(read('S’il pleut, il lit.')[0]).toBe('si/SCONJ');
});

test('a noun follows a contracted article, a verb follows a noun phrase', () => {
  expect(read('une évaluation du contenu des pages')[3]).toBe('contenu/NOUN');
  expect(read('des problèmes de portée des mots')[3]).toBe('portée/NOUN');
  expect(read('Télécoms : fin de service')[2]).toBe('fin/NOUN');
  expect(read('la crise financière touche les pauvres')[3]).toBe('toucher/VERB');
  expect(read('notre recherche porte sur la langue')[2]).toBe('porter/VERB');
  expect(read('cet article présente une méthode')[2]).toBe('présenter/VERB');
  expect(read('un système d’exploitation libre dérivé du premier')[5]).toBe('dériver/VERB');
  expect(read('plus de deux cents vases')[3]).toMatch(/NUM$/);
});
