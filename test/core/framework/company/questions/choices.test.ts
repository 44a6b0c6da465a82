import { expect, test } from 'vitest';
import {
  type Choice,
  choiceOf,
  choicesBegun,
  choiceSharingWords,
  nearestLabel,
} from '../../../../../src/core/framework/company/questions/choices.ts';

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

test('two words in common name a choice, unless another has as many', () => {
  const goals: readonly Choice[] = [
    { value: 'new', label: { fr: 'Gagner de nouveaux clients', en: 'Win new customers' } },
    { value: 'sell', label: { fr: 'Vendre davantage aux clients actuels', en: 'Sell more to current customers' } },
  ];
  const named = (typed: string) => choiceSharingWords(typed, goals)?.value ?? null;
  expect(named('gagner des clients')).toBe('new');
  expect(named('vendre aux clients')).toBe('sell');
  expect(named('des clients')).toBeNull();
  expect(named('davantage')).toBeNull();
  expect(named('gagner et vendre aux clients')).toBeNull();
});

test('a list is searched by the beginning of any word of any name, without accents or capitals', () => {
  const found = (typed: string) => choicesBegun(typed, choices).map(({ value }) => value);
  expect(found('Ads')).toEqual(['CH-SEA']);
  expect(found('PUBLICITÉ goo')).toEqual(['CH-SEA']);
  expect(found('google')).toEqual(['CH-SEO', 'CH-SEA']);
  expect(found('earch')).toEqual([]);
  expect(found(' ')).toEqual(['CH-SEO', 'CH-SEA']);
});
