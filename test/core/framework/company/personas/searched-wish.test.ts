import { expect, test } from 'vitest';
import { searchedWish } from '../../../../../src/core/framework/company/personas/searched-wish.ts';

test('a wish is searched without its article and without what it says of the people who have it', () => {
  const wishes = ['a garage for their van', 'un gîte', 'de l’aide', 'une crèche près de leur travail', 'quiet weekend'];
  expect(wishes.map(searchedWish)).toEqual(['garage', 'gîte', 'aide', 'crèche', 'quiet weekend']);
});

test('a sentence or a deed is no search', () => {
  const wishes = ['to sleep better', 'se détendre', 's’évader', 'a van that never fails', 'their old bike back'];
  expect(wishes.map(searchedWish)).toEqual([null, null, null, null, null]);
  expect(searchedWish('une salle calme et claire pour douze personnes')).toBeNull();
});
