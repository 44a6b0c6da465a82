import { expect, test } from 'vitest';
import { emptyProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';
import { companyQuestions } from '../../../../../src/core/framework/company/questions/company-questions.ts';

const profile = { ...emptyProfile, name: 'A', url: 'https://a.example', language: 'fr' as const };
const [sector] = companyQuestions({}, profile, '2026-11-25').first;

test.each([
  ['garage', 'vehicles'],
  ['carrosserie automobile', 'vehicles'],
  ['car repairs', 'vehicles'],
  ['pompes funèbres', 'personal_services'],
  ['funeral director', 'personal_services'],
  ['cabinet médical', 'health_wellness'],
  ['kiné', 'health_wellness'],
  ['notaire', 'professional_services'],
  ['solicitors', 'professional_services'],
  ['auto-école', 'education_training'],
  ['school', 'education_training'],
  ['association', 'nonprofit'],
  ['musée', 'culture_media'],
  ['museum', 'culture_media'],
  ['club de sport', 'sport_outdoor'],
  ['déménageur', 'home_services'],
  ['mairie', 'public_local'],
  ['boulangrie', 'food_drink'],
])('the trade %s is %s', (typed, code) => {
  expect(sector!.read(typed)).toEqual({ answer: code });
});

test('a trade that nothing names is another trade, never refused; an answer without a word is', () => {
  expect(sector!.read('xylographe')).toEqual({ answer: 'other' });
  expect(sector!.read('')).toHaveProperty('fault');
});
