import { expect, test } from 'vitest';
import { emptyProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';
import type { SectorId } from '../../../../../src/core/framework/company/company-parts.ts';
import { nearTrades } from '../../../../../src/core/framework/company/questions/near-trades.ts';
import { sectorChoices } from '../../../../../src/core/framework/company/questions/sector-choices.ts';
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

test('the trades that a label names lead to its sector, and every label but the last names several', () => {
  const parts = sectorChoices.flatMap(({ value, label }) =>
    [label.fr, label.en].map((text) => [value, text.split(/, | et | and |[()]/).filter(Boolean)] as const),
  );
  expect(parts.filter(([value, names]) => value !== 'other' && names.length < 2)).toEqual([]);
  const astray = parts.flatMap(([value, names]) =>
    names.flatMap((name) => (nearTrades(name).near.includes(value as SectorId) ? [] : [`${value}: ${name}`])),
  );
  expect(astray).toEqual([]);
});
