import { expect, test } from 'vitest';
import { unfinishedPages } from '../../../src/core/diagnoses/unfinished-pages.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const waiting = (text: string) => ({ text: [text], words: 8 });

test.each(['Contenu à compléter.', 'Page en construction', 'Coming soon!', 'This page is under construction.'])(
  'two pages with only “%s” are still to be written',
  (text) => {
    const found = diagnosisOf(unfinishedPages, siteOf({ '/': {}, '/a': waiting(text), '/b': waiting(text) }));
    expect(found).toMatchObject({ pages: 2 });
  },
);

test('one such page, and a text that announces something, are no diagnosis', () => {
  const news = { text: ['Notre nouveau four arrive : photos à venir prochainement.'], words: 200 };
  expect(
    diagnosisOf(unfinishedPages, siteOf({ '/': {}, '/a': waiting('Coming soon'), '/b': news, '/c': news })),
  ).toBeNull();
});

test('a legal notice whose fields wait for the publisher is reported alone, one field is not', () => {
  const notice = (...fields: string[]) => ({ text: fields.map((field) => `SIRET : ${field}`), words: 90 });
  const find = (...fields: string[]) => diagnosisOf(unfinishedPages, siteOf({ '/': {}, '/legal': notice(...fields) }));
  expect(find('[A RENSEIGNER]', '[Raison sociale]', '[Your company name]')).toMatchObject({ pages: 1 });
  expect(find('[A RENSEIGNER]', '[1]', '[voir le plan]')).toBeNull();
});

test('fields left to fill in on several pages are counted together', () => {
  const page = (text: string) => ({ text: [text], words: 120 });
  const site = (about: string) =>
    siteOf({
      '/': {},
      '/about': page(`${about} : licence, puis un cabinet ouvert à tous.`),
      '/contact': page('Le cabinet reçoit au [Adresse complète à compléter].'),
      '/legal': page('Assurance : [to be confirmed by the insurer].'),
    });
  expect(diagnosisOf(unfinishedPages, site('[À compléter : parcours]'))).toMatchObject({ pages: 3 });
  expect(diagnosisOf(unfinishedPages, site('[une photo du cabinet]'))).toBeNull();
});

test('beside a field that says it waits, other words in brackets are fields too', () => {
  const page = (...text: string[]) => siteOf({ '/': {}, '/about': { text, words: 120 } });
  const found = diagnosisOf(unfinishedPages, page('[Année] - [Diplôme]', '[École - À compléter]'));
  expect(found?.sentence.en).toMatch(/^3 fields/);
  expect(diagnosisOf(unfinishedPages, page('[Année] - [Diplôme]', '[PDF]'))).toBeNull();
});

test('one note meant for whoever makes the site is reported', () => {
  const found = diagnosisOf(
    unfinishedPages,
    siteOf({
      '/': {},
      '/todo': { text: ['Could you put this photo in the banner and the map in the footer?'], words: 300 },
    }),
  );
  expect(found).toMatchObject({ pages: 1, capsScore: 66 });
});

test('a habit of caveats meant for whoever writes the site is reported, one on a page is not', () => {
  const wary = {
    text: ['This photo is from the portfolio and is not presented as a project in this town.'],
    words: 300,
  };
  const find = (...pages: object[]) =>
    diagnosisOf(
      unfinishedPages,
      siteOf(Object.fromEntries(pages.map((page, at) => [at === 0 ? '/' : `/${at}`, page]))),
    );
  expect(find({}, wary, wary, wary)).toMatchObject({ pages: 3, capsScore: 66 });
  expect(find({}, {}, wary, {})).toBeNull();
});
