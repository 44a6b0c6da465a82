import { expect, test } from 'vitest';
import { ownSentence } from '../../../../src/core/linking/see-also/own-sentence.ts';
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
