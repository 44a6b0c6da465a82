import { expect, test } from 'vitest';
import { outOfDate } from '../../../src/core/diagnoses/out-of-date.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const dated = (...days: readonly string[]): Record<string, PageLiteral> =>
  Object.fromEntries(days.map((day, at) => [`/n${at}`, { meta: { 'article:published_time': day } }]));
const found = (pages: Record<string, PageLiteral>) => {
  const facts = Object.assign(Object.create(siteOf({ '/': { meta: {} }, ...pages })), { today: '2026-06-01' });
  return diagnosisOf(outOfDate, facts);
};

test('the last date is reported when it is years old', () => {
  expect(found(dated('2019-03-12', '2018-01-02', '2017-05-05'))?.sentence.en).toBe(
    'The last date of the site is 12 March 2019, on 3 dated pages.',
  );
});

test('what to write is said once, for the page that lists the news, else for the home page', () => {
  const news = dated('2019-03-12', '2018-01-02', '2017-05-05', '2016-05-05');
  const paths = Object.keys(news);
  const single = Object.fromEntries(paths.map((path) => [path, { ...news[path], links: ['/nouvelles'] }]));
  const listed = found({
    ...single,
    '/': { meta: {}, links: ['/nouvelles', '/n0'] },
    '/nouvelles': { meta: {}, links: paths },
  });
  expect(listed?.edits).toHaveLength(1);
  expect(listed?.edits?.[0]).toMatchObject({
    page: 'https://exemple.fr/nouvelles',
    text: { en: expect.stringContaining('the last date of the site is 12 March 2019') },
  });
  const alone = Object.fromEntries(paths.map((path) => [path, { ...news[path], links: ['/'] }]));
  expect(found({ ...alone, '/': { meta: {}, links: ['/n0'] } })?.edits).toMatchObject([
    { page: 'https://exemple.fr/' },
  ]);
});

test('the year of an address counts', () => {
  expect(found({ '/2019/a': { meta: {} }, '/2019/b': { meta: {} }, '/2018/c': { meta: {} } })?.sentence.en).toContain(
    'is 2019',
  );
});

test.each<[string, Record<string, PageLiteral>]>([
  ['a recent article', dated('2019-03-12', '2018-01-02', '2026-05-05')],
  ['two old articles', dated('2019-03-12', '2018-01-02')],
])('%s is no diagnosis', (_name, pages) => {
  expect(found(pages)).toBeNull();
});

test('a later year in the text of another page is the last date', () => {
  const pages = {
    ...dated('2017-03-12', '2017-01-02', '2016-05-05'),
    '/lieu': { meta: {}, text: ['Programme de la fête de 2020.'] },
  };
  expect(found(pages)).toMatchObject({ examples: ['https://exemple.fr/lieu'] });
  expect(found(pages)?.sentence.en).toContain('is 2020');
});

test('a recent year in a text is a sign of life', () => {
  expect(
    found({ ...dated('2017-03-12', '2017-01-02', '2016-05-05'), '/lieu': { meta: {}, text: ['Saison 2025.'] } }),
  ).toBeNull();
});

const monthly = (year: number): Record<string, PageLiteral> =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/${year}-${String(at + 1).padStart(2, '0')}-05-news.html`, { meta: {} }]),
  );

test('a site that wrote each month and stopped two years ago has stopped, though its last date is not three years old', () => {
  const proof = found(monthly(2024));
  expect(proof?.sentence.en).toBe(
    'The last date of the site is 5 December 2024, on 12 dated pages, then nothing in 17 months.',
  );
  expect(found(dated('2024-03-12', '2023-01-02', '2022-05-05'))).toBeNull();
});
