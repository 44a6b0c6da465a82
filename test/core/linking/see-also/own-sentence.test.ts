import { expect, test } from 'vitest';
import { ownSentence, presentedSentence, subjectOf } from '../../../../src/core/linking/see-also/own-sentence.ts';
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

test('a page whose texts do not write its name is presented by what they say of it, its name last', () => {
  const [page] = siteOf({
    '/p': {
      title: 'Pose',
      text: 'Bienvenue. Nous changeons la courroie en deux heures, sans rendez-vous. C’est pourquoi la courroie dure.',
      more: { menu: 'Courroie de distribution' },
    },
  });
  const presented = (written: readonly string[], description: string | null = null) =>
    presentedSentence(
      page!,
      { language: languages.fr },
      { name: 'Courroie de distribution', telling: new Set(['courroi']), written: new Set(written), description },
    );
  const sentence = 'Nous changeons la courroie en deux heures, sans rendez-vous\u00a0: Courroie de distribution.';
  expect(presented([])).toEqual({ sentence, anchor: 'Courroie de distribution' });
  expect(presented([sentence])).toBeNull();
  expect(presented([], 'Une courroie neuve pour toutes les voitures de la ville.')?.sentence).toMatch(
    /^Une courroie neuve/,
  );
});

test('the subject of a name ends at its colon or dash', () => {
  expect(subjectOf('La loi Morel : protection des victimes')).toBe('La loi Morel');
  expect(subjectOf('Sols – parquet et liège')).toBe('Sols – parquet et liège');
});
