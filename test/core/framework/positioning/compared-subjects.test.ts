import { expect, test } from 'vitest';
import { isAboutPrice, isOnSubject } from '../../../../src/core/framework/positioning/compared-subjects.ts';

test.each([
  ['payant', 'gratuit depuis 2019'],
  ['graines importées', 'récolte à la main'],
  ['rapide', 'devis rendu sous 48 heures'],
  ['who will look after my dog', 'a named walker for each dog'],
  ['the weather', 'a new date when the wind is too strong'],
  ['no signal up the hill', 'works without a signal'],
  ['connu depuis 1990', 'maison fondée en 1962'],
])('“%s” is answered by “%s”', (asked, fact) => {
  expect(isOnSubject(asked, fact, [])).toBe(true);
});

test.each([
  ['a later year', 'connu depuis 1990', 'ouvert depuis 2018', []],
  ['a size of something else', 'quatre avocats', 'avocate depuis 2018', []],
  ['another subject', 'waiting a day for an answer', 'licensed skippers', []],
  ['a word of the trade', 'can we hire bikes', 'twelve bikes', ['bik']],
  ['a word that any fact holds', 'every hour', 'checked every spring', []],
] as const)('%s answers nothing', (_what, asked, fact, ofTrade) => {
  expect(isOnSubject(asked, fact, ofTrade)).toBe(false);
});

test('a doubt on the price is told from one on the time', () => {
  expect([isAboutPrice('combien ça coûte'), isAboutPrice('combien de temps ça prend')]).toEqual([true, false]);
});
