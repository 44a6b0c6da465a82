import { expect, test } from 'vitest';
import { nearestPage } from '../../../../src/core/audits/page-kinds/nearest-page.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

const nearest = (missing: string, ...paths: string[]) =>
  nearestPage(siteOf(Object.fromEntries(paths.map((path) => [path, {}]))).pages)(absolute(missing));

test.each([
  ['/tisane.html', '/tisanes.html', 'a letter is missing'],
  ['/livraison-corrze', '/livraison-correze', 'a letter is missing in a longer name'],
  ['/entretien-theieze', '/entretien-theiere', 'a letter of a long name is another'],
  ['/how-to-choose-a-teapot', '/how-to-really-choose-a-teapot', 'the page has all its words and one more'],
  [
    '/comment-bien-choisir-une-theiere-fonte',
    '/comment-choisir-une-theiere-fonte',
    'the page has all its words but one',
  ],
])('%s means %s: %s', (missing, page) => {
  expect(nearest(missing, page, '/contact')).toBe(absolute(page));
});

test.each([
  ['/pain', '/bain', 'a replaced letter of a short name makes another word'],
  ['/bols-2026', '/bols-2025', 'another number is another page'],
  ['/plombier-lens', '/plombier-sens', 'a short word with another letter is another town'],
  ['/atelier/tisane', '/boutique/tisanes', 'it is in another folder'],
  ['/theiere-fonte-bleue', '/theiere-fonte-rouge', 'a word is another'],
])('%s does not mean %s: %s', (missing, page) => {
  expect(nearest(missing, page)).toBeNull();
});

test('between two pages as near, none is proposed', () => {
  expect(nearest('/tisane', '/tisanes', '/tisanee')).toBeNull();
});
