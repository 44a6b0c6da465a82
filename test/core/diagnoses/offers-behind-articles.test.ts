import { expect, test } from 'vitest';
import { offersBehindArticles } from '../../../src/core/diagnoses/offers-behind-articles.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const home: PageLiteral = {
  links: [
    call,
    { to: '/roues', anchor: 'Roues', position: 'nav' },
    { to: '/freins', anchor: 'Freins', position: 'nav' },
  ],
};
const articles = (count: number, links: readonly string[]): Record<string, PageLiteral> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `/blog/conseil-${at}`,
      { links, meta: { 'og:type': 'article', 'article:published_time': '2026-01-12' } },
    ]),
  );
const offers = { '/roues': { links: ['/'] }, '/freins': { links: ['/'] } };

test('a library that leads to no offer hides it', () => {
  const found = diagnosisOf(offersBehindArticles, siteOf({ '/': home, ...offers, ...articles(24, ['/']) }));
  expect(found?.sentence.en).toContain('24 articles for 2 pages of what you sell (/freins): 24 lead to no offer');
});

test.each<[string, Record<string, PageLiteral>]>([
  ['a library that leads to the offers', articles(24, ['/roues'])],
  ['a few articles', articles(8, ['/'])],
])('%s hides nothing', (_name, pages) => {
  expect(diagnosisOf(offersBehindArticles, siteOf({ '/': home, ...offers, ...pages }))).toBeNull();
});
