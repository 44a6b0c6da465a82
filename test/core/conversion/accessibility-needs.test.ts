import { expect, test } from 'vitest';
import { accessibilityNeeds, needCodes } from '../../../src/core/conversion/accessibility-needs.ts';
import { companyWith, personaWith } from '../../support/small-company.ts';

test('needs in plain words and codes are recognised, sorted', () => {
  const personas = [personaWith({ accessibilityNeeds: ['textes agrandis', 'screen_reader', 'aide par téléphone'] })];
  expect(accessibilityNeeds(companyWith({ personas }))).toEqual(['human_contact', 'screen_reader', 'text_larger']);
});

test('a persona without needs has none', () => {
  expect(accessibilityNeeds(companyWith())).toEqual([]);
});

test.each([
  ['phrases courtes', ['plain_language']],
  ['order by phone', ['human_contact']],
  ['a page that a phone can translate', ['own_words']],
  ['cannot use the phone', ['own_words']],
  ['never only by phone', ['own_words']],
  ['gros caractères sur la facture', ['own_words', 'text_larger']],
  ['une chaise à l’accueil', ['own_words']],
  ['large type', ['text_larger']],
])('“%s” is %j: what no setting of the site gives stays in its own words', (words, codes) => {
  expect(needCodes(words)).toEqual(codes);
});
