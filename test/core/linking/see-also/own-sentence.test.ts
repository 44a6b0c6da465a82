import { expect, test } from 'vitest';
import { ownSentence, subjectOf } from '../../../../src/core/linking/see-also/own-sentence.ts';
import { languages } from '../../../support/languages.ts';
import { siteOf } from '../honey-site.ts';

const sentenceOf = (text: string) =>
  ownSentence(siteOf({ '/p': { title: 'Pose', text, more: { menu: 'Courroie de distribution' } } })[0]!, {
    language: languages.fr,
  });

test('a page is presented by the first sentence of its text that has its name', () => {
  const text =
    'Bienvenue. La courroie de distribution entraîne les soupapes du moteur. Une courroie de distribution usée casse sans bruit.';
  expect(sentenceOf(text)).toEqual({
    sentence: 'La courroie de distribution entraîne les soupapes du moteur.',
    anchor: 'courroie de distribution',
  });
});

test('a sentence that refers to what stands before it, a question and a label are left', () => {
  expect(sentenceOf('Cette courroie de distribution entraîne les soupapes du moteur.')).toBeNull();
  expect(sentenceOf('Quand faut-il changer la courroie de distribution du moteur ?')).toBeNull();
  expect(sentenceOf('Courroie de distribution.')).toBeNull();
});

test('a sentence that has the name of its page without being about it, or speaks of a person named elsewhere, is left', () => {
  expect(sentenceOf('Avec nos outils, nous changeons la courroie de distribution du moteur.')).toBeNull();
  expect(sentenceOf('La courroie de distribution neuve que lui seul sait poser à la main.')).toBeNull();
});

test('words without a verb are no sentence', () => {
  expect(sentenceOf('La courroie de distribution, les galets et la pompe à eau du moteur.')).toBeNull();
});

test('the subject of a name ends at its colon or dash', () => {
  expect(subjectOf('La loi Morel : protection des victimes')).toBe('La loi Morel');
  expect(subjectOf('Sols – parquet et liège')).toBe('Sols – parquet et liège');
});
