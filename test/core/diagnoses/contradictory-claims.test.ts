import { expect, test } from 'vitest';
import { contradictoryClaims } from '../../../src/core/diagnoses/contradictory-claims.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const found = (home: string, other: string) =>
  diagnosisOf(contradictoryClaims, siteOf({ '/': { text: [home], links: [call, '/a'] }, '/a': { text: [other] } }));

test('two figures for one experience are reported with their pages', () => {
  expect(found('Plus de 20 ans d’expérience.', 'Nos 5 ans d’expérience.')?.sentence.en).toBe(
    'The figures contradict each other: “Plus de 20 ans d’expérience” (/) and “5 ans d’expérience” (/a).',
  );
});

test('two numbers of customers contradict each other', () => {
  expect(found('Over 1,200 customers served', '300 customers served')?.pages).toBe(2);
});

test.each([
  ['the same figure', 'Plus de 20 ans d’expérience.', 'Nos 20 ans d’expérience.'],
  ['figures close to each other', '40 years of experience', '44 years of experience'],
  ['the age of an offer', '20 ans d’expérience', 'Une garantie de 5 ans'],
])('%s is no contradiction', (_name, home, other) => {
  expect(found(home, other)).toBeNull();
});
