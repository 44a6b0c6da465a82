import { expect, test } from 'vitest';
import { showsReviews } from '../../../src/core/offers/site-reviews.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const praise = 'Des roues droites depuis trois ans et un accueil en or.';
const testimonials: PageLiteral = {
  blocks: [{ kind: 'heading', level: 2, text: 'Quelques témoignages' }, { text: praise }],
};
const shown = (pages: Readonly<Record<string, PageLiteral>>): boolean => showsReviews(siteOf({ '/': {}, ...pages }));

test('the words of customers on the home page or on a page of reviews are those of the whole company', () => {
  expect(shown({ '/': testimonials })).toBe(true);
  expect(shown({ '/avis': { title: 'Avis clients', ...testimonials } })).toBe(true);
});

test('stars without words, and the words on the page of another offer, are not', () => {
  expect(shown({ '/': { blocks: [{ text: '★★★★★ 4,9/5' }] } })).toBe(false);
  expect(shown({ '/freins': { title: 'Freins', ...testimonials } })).toBe(false);
});
