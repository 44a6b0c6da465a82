import { expect, test } from 'vitest';
import { deadSections } from '../../../src/core/diagnoses/dead-sections.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const gone = (count: number, suffix = '') =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`/perdu-${at}${suffix}`, { status: 404 }]));
const menu = (paths: readonly string[]) => paths.map((to) => ({ to, position: 'nav' as const }));

test('a quarter of the pages linked to that no longer exist are reported', () => {
  const dead = gone(9);
  const found = diagnosisOf(deadSections, siteOf({ '/': Object.keys(dead), '/bols': [], ...dead }));
  expect(found).toMatchObject({ pages: 9, explains: ['link.broken_internal'] });
});

test('three dead entries of the menu are enough', () => {
  const dead = gone(3);
  const found = diagnosisOf(
    deadSections,
    siteOf({ '/': { links: menu([...Object.keys(dead), '/a']) }, '/a': [], ...dead }),
  );
  expect(found?.sentence.en).toBe('3 links of the menu lead to pages that do not exist: /perdu-0, /perdu-1, /perdu-2.');
});

test.each([
  ['missing documents', gone(9, '.pdf')],
  ['two dead links', gone(2)],
  ['addresses with the end of a tag in them, which no page ever had,', gone(9, '/%3C/html%3E')],
])('%s are findings, not a diagnosis', (_name, dead) => {
  expect(diagnosisOf(deadSections, siteOf({ '/': Object.keys(dead), ...dead }))).toBeNull();
});

test('the links of an error served as a page, and fragments written as paths, are not met by visitors', () => {
  const dead = gone(9);
  const error = { title: 'Page non trouvée', text: ['404'], headings: [], links: Object.keys(dead) };
  const popups = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`/p${at}/%23popup`, { status: 404 as const }]),
  );
  const facts = siteOf({ '/': ['/a', ...Object.keys(popups)], '/a': [], '/404': error, ...dead, ...popups });
  expect(facts.kindOf.get('https://exemple.fr/404')?.kind).toBe('error');
  expect(diagnosisOf(deadSections, facts)).toBeNull();
});

test('dead links that all are on one page are told once, on that page, and cost less', () => {
  const dead = gone(9);
  const site = (home: string[], tags: string[]) => siteOf({ '/': home, '/mots-cles': tags, ...dead });
  const found = diagnosisOf(deadSections, site(['/mots-cles'], Object.keys(dead)));
  expect(found?.edits).toMatchObject([
    { page: 'https://exemple.fr/mots-cles', text: { en: 'Remove or correct 9 links to these pages.' } },
  ]);
  expect(found?.capsScore).toBe(66);
  expect(diagnosisOf(deadSections, site(['/mots-cles', ...Object.keys(dead)], []))?.capsScore).toBe(60);
});
