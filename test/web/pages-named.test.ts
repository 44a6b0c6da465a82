import { expect, test } from 'vitest';
import { pagesNamed } from '../../src/web/parts/gaps/pages-named.ts';

const titles = new Map([
  ['/livraison', 'Livraison à vélo'],
  ['/contact', 'Contact'],
  ['/sans', null],
  ['/delais', 'Délais et livraisons'],
]);

test('the pages with all the words of a subject in their title are found, whatever their form and accents', () => {
  expect(pagesNamed('delai de livraison', titles)).toEqual(['/delais']);
  expect(pagesNamed('Les livraisons', titles)).toEqual(['/livraison', '/delais']);
});

test('words of which a title has some only, or none, find no page', () => {
  expect(pagesNamed('livraison de nuit', titles)).toEqual([]);
  expect(pagesNamed(' … ', titles)).toEqual([]);
});
