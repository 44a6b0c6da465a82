import { expect, test } from 'vitest';
import { mainPagesEmpty } from '../../../src/core/diagnoses/main-pages-empty.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const brief: PageLiteral = {
  text: ['La saison est finie : les résultats sont dans les tableaux.'],
  headings: [{ level: 1, text: 'Prochains matchs' }],
  words: 12,
};
const empty: PageLiteral = { text: [], headings: [], words: 3 };

test('two pages of the menu that scripts draw, beside pages with a text, are reported', () => {
  const site = siteOf({ '/': {}, '/bols': empty, '/vases': empty, '/stages': {}, '/atelier': {}, '/blog': {} });
  expect(diagnosisOf(mainPagesEmpty, site)).toMatchObject({ pages: 2, severity: 'critical' });
});

test('a heading over a word of waiting is drawn by scripts all the same', () => {
  const waiting: PageLiteral = { text: ['Chargement…'], headings: [{ level: 1, text: 'Nos bols' }], words: 3 };
  const site = siteOf({ '/': {}, '/bols': waiting, '/vases': waiting, '/stages': {}, '/atelier': {}, '/blog': {} });
  expect(diagnosisOf(mainPagesEmpty, site)).not.toBeNull();
});

test.each<[string, Record<string, PageLiteral>]>([
  ['one such page', { '/bols': empty }],
  [
    'pages two clicks away',
    { '/bols': { ...empty, links: [] }, '/vases': { ...empty, links: [] }, '/': { links: ['/stages'] } },
  ],
  ['pages without a script', { '/bols': { ...empty, resources: [] }, '/vases': { ...empty, resources: [] } }],
  [
    'pages that show the form of another site in a frame, and a map',
    Object.fromEntries(
      ['/bols', '/vases'].map((path) => [
        path,
        {
          ...empty,
          links: [{ to: 'https://formulaires.example/x', element: 'iframe' as const, position: 'content' as const }],
        },
      ]),
    ),
  ],
  ['pages of a heading and one sentence, with scripts for the menu', { '/bols': brief, '/vases': brief }],
  [
    'a site of empty pages, which is another fault',
    { '/bols': empty, '/vases': empty, '/stages': empty, '/atelier': empty },
  ],
])('%s: not reported', (_name, pages) => {
  const site = siteOf({ '/': {}, '/stages': {}, '/atelier': {}, ...pages });
  expect(diagnosisOf(mainPagesEmpty, site)).toBeNull();
});
