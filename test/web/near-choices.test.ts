import { expect, test } from 'vitest';
import { nearChoices } from '../../src/web/parts/interview/near-choices.ts';

const choices = ['Crafts, decoration, home', 'Métiers du bâtiment', 'Food and drink'].map((label) => ({ label }));
const near = (typed: string) => nearChoices(typed, choices).map(({ label }) => label);

test('what is typed narrows the list down, whatever its accents', () => {
  expect(near('craft')).toEqual(['Crafts, decoration, home']);
  expect(near('metier')).toEqual(['Métiers du bâtiment']);
});

test('where no choice has it, those with a word of the same family are proposed, else none: any words are an answer', () => {
  expect(near('decorator of homes')).toEqual(['Crafts, decoration, home']);
  expect(near('wedding stationery')).toEqual([]);
});
