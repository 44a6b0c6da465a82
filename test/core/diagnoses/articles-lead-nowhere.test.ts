import { expect, test } from 'vitest';
import { articlesLeadNowhere } from '../../../src/core/diagnoses/articles-lead-nowhere.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type LinkLiteral, siteOf } from '../../support/site-of.ts';

const article = (links: readonly LinkLiteral[]) => ({ meta: { 'og:type': 'article' }, words: 300, links });
const product = { meta: { 'og:type': 'product' } };
const articles = (links: readonly LinkLiteral[]) =>
  Object.fromEntries(Array.from('abcdefgh', (name) => [`/journal/sur-${name}`, article(links)]));

test('articles that only link to each other lead nowhere', () => {
  const found = diagnosisOf(articlesLeadNowhere, siteOf({ '/': {}, '/bol': product, ...articles(['/journal/sur-a']) }));
  expect(found).toMatchObject({ pages: 8, share: 1 });
});

test.each<[string, LinkLiteral]>([
  ['a product', '/bol'],
  ['the contact page', '/contact'],
  ['a telephone number', { to: 'tel:+33240123456' }],
])('a link in the text to %s leads on', (_name, link) => {
  const pages = { '/': {}, '/bol': product, '/contact': {}, ...articles([link]) };
  expect(diagnosisOf(articlesLeadNowhere, siteOf(pages))).toBeNull();
});

test('a site without offers has nowhere to lead to', () => {
  expect(diagnosisOf(articlesLeadNowhere, siteOf({ '/': {}, ...articles(['/journal/sur-a']) }))).toBeNull();
});
