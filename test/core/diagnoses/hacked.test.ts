import { expect, test } from 'vitest';
import { hacked } from '../../../src/core/diagnoses/hacked.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const spam: PageLiteral = {
  title: 'Online casino bonus',
  text: ['Play slots online with free spins and no deposit bonus.'],
};
const cyrillic: PageLiteral = {
  title: 'Купить дешевые часы онлайн',
  headings: [],
  text: ['Лучшие часы по низкой цене с доставкой по всей стране и гарантией возврата.'],
};

test.each([
  ['a trade of spam', spam],
  ['another script', cyrillic],
])('two pages of %s are foreign to the site', (_name, page) => {
  expect(diagnosisOf(hacked, siteOf({ '/': { links: ['/bols'] }, '/a': page, '/b': page, '/bols': {} }))).toMatchObject(
    {
      pages: 2,
      severity: 'critical',
    },
  );
});

test.each<[string, Record<string, PageLiteral>]>([
  ['the home page links to one of them', { '/': { links: ['/a'] }, '/a': cyrillic, '/b': cyrillic }],
  ['they are in the folder of their language', { '/': { links: [] }, '/ru/a': cyrillic, '/ru/b': cyrillic }],
])('pages in another script are of the site when %s', (_name, pages) => {
  expect(diagnosisOf(hacked, siteOf(pages))).toBeNull();
});

test('hidden links to such trades are found on the pages of the site', () => {
  const link = (at: number) => ({
    to: `https://jeux-${at}.example/`,
    anchor: 'online casino',
    hidden: true as const,
    position: 'footer' as const,
  });
  const found = diagnosisOf(hacked, siteOf({ '/': { links: [link(1), link(2), link(3)] } }));
  expect(found?.sentence.en).toBe(
    '1 of 1 pages contain hidden or sold links to a trade foreign to the site (“online casino”): /.',
  );
});

test.each<[string, Record<string, PageLiteral>]>([
  ['a site about games', { '/': spam, '/a': spam, '/b': spam }],
  [
    'news about one casino',
    { '/': {}, '/a': { title: 'Le casino de la plage ferme' }, '/b': { title: 'Le casino rouvre' } },
  ],
  ['translations', { '/': { alternates: { ru: '/ru', uk: '/uk' } }, '/ru': cyrillic, '/uk': cyrillic }],
])('%s is not hacked', (_name, pages) => {
  expect(diagnosisOf(hacked, siteOf(pages))).toBeNull();
});

const run = (block: (at: number) => number, anchor: (at: number) => string) =>
  Array.from({ length: 8 }, (_, at) => ({
    to: `https://host-${at}.example/`,
    anchor: anchor(at),
    block: block(at),
    start: 0,
  }));

test('a run of links that repeats the same words to many other sites is the work of strangers', () => {
  const links = run(
    () => 0,
    (at) => (at % 2 ? 'handbag outlet' : 'grey trainers'),
  );
  const found = diagnosisOf(hacked, siteOf({ '/': { links }, '/a': {} }));
  expect(found).toMatchObject({ pages: 1, examples: ['https://exemple.fr/'] });
  expect(found!.edits[0]!.text.en).toContain('grey trainers');
});

test.each<[string, ReturnType<typeof run>]>([
  [
    'entries of a directory',
    run(
      (at) => at,
      (at) => (at % 2 ? 'Opening hours' : 'Official site'),
    ),
  ],
  [
    'partners',
    run(
      () => 0,
      (at) => `Partner number ${at}`,
    ),
  ],
])('%s are not', (_name, links) => {
  expect(diagnosisOf(hacked, siteOf({ '/': { links }, '/a': {} }))).toBeNull();
});
