import { expect, test } from '@jest/globals';
import { type Choice, choiceOf, nearestLabel } from '../../../../../src/core/framework/company/questions/choices.ts';

const choices: readonly Choice[] = [
  { value: 'CH-SEO', label: { fr: 'Recherche', en: 'Search' }, alsoCalled: ['google'] },
  { value: 'CH-SEA', label: { fr: 'Publicité Google', en: 'Google Ads' }, alsoCalled: ['google ads'] },
];
const valueOf = (typed: string) => choiceOf(typed, choices)?.value ?? null;

test('a choice is named by its code, its label in both languages, another name or its number', () => {
  expect(['ch-seo', 'recherche', 'SEARCH', 'Google', '2'].map(valueOf)).toEqual([
    'CH-SEO',
    'CH-SEO',
    'CH-SEO',
    'CH-SEO',
    'CH-SEA',
  ]);
});

test('accents and capitals do not matter, and a beginning is enough when one choice has it', () => {
  expect(valueOf('PUBLICITE')).toBe('CH-SEA');
  expect(valueOf('s')).toBe('CH-SEO');
  expect(valueOf('')).toBeNull();
});

test('the nearest label is proposed for a slip of the finger, none for another word', () => {
  expect(nearestLabel('gogle', choices)?.en).toBe('Search');
  expect(nearestLabel('television', choices)).toBeNull();
});
