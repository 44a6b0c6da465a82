import { expect, test } from 'vitest';
import { twinGenerations } from '../../../src/core/diagnoses/twin-generations.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';
import { ownWords } from '../../support/own-words.ts';

const text = (name: string): PageLiteral => ({ title: name, text: [ownWords(name)], headings: [] });
const names = ['bols', 'vases', 'stages'];
const generation = (folder: string) => Object.fromEntries(names.map((name) => [`${folder}/${name}`, text(name)]));

test('the pages of an older version of the site are paired with the new ones', () => {
  const found = diagnosisOf(twinGenerations, siteOf({ '/': text('accueil'), ...generation(''), ...generation('/v1') }));
  expect(found).toMatchObject({ pages: 3 });
  expect(found!.edits).toHaveLength(3);
});

test('the page that the others declare is kept, however many links they have', () => {
  const linked = Object.fromEntries(names.map((name) => [`/v1/${name}`, { ...text(name), links: ['/vases'] }]));
  const kept = Object.fromEntries(names.map((name) => [`/${name}`, { ...text(name), links: [] }]));
  const declared = { ...kept, '/vases': { ...text('vases'), canonical: '/v1/vases' } };
  const found = diagnosisOf(twinGenerations, siteOf({ '/': text('accueil'), ...declared, ...linked }));
  expect(found!.edits.map(({ text: { en } }) => en)).toContain('Redirect /vases to /v1/vases (301).');
});

test('a page whose address announces another text is written, not redirected, and comes first', () => {
  const home = text('accueil');
  const others = Object.fromEntries(
    ['plats', 'tasses', 'assiettes', 'pichets'].map((name) => [`/${name}`, text(name)]),
  );
  const copies = { '/index2': home, '/mentions-legales': home };
  const found = diagnosisOf(twinGenerations, siteOf({ '/': home, ...copies, ...generation(''), ...others }));
  expect(found!.edits.slice(0, 2).map(({ text: { en } }) => en)).toEqual([
    '/mentions-legales shows the text of /: write there what its address announces.',
    'Redirect /index2 to / (301).',
  ]);
  expect(found!.examples[0]).toMatch(/mentions-legales$/);
});

test('redirect pages that are still linked are counted', () => {
  const stub = (to: string): PageLiteral => ({ refresh: { seconds: 0, url: `https://exemple.fr${to}` } });
  const stubs = Object.fromEntries(names.map((name) => [`/old/${name}`, stub(`/${name}`)]));
  const site = siteOf({ '/': { links: Object.keys(stubs) }, ...generation(''), ...stubs });
  expect(diagnosisOf(twinGenerations, site)?.sentence.en).toContain('3 redirect pages are still linked');
});

test.each<[string, Record<string, PageLiteral>]>([
  ['one copy', { '/': text('accueil'), ...generation(''), '/v1/bols': text('bols') }],
  [
    'pages with the same title and another text',
    { '/a': { ...text('a'), title: 'x' }, '/b': { ...text('b'), title: 'x' } },
  ],
])('%s is no diagnosis', (_name, pages) => {
  expect(diagnosisOf(twinGenerations, siteOf(pages))).toBeNull();
});
