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
