import { expect, test } from 'vitest';
import { findSubject } from '../../src/operations/find-subject.ts';
import { validated } from '../../src/operations/inputs/validated.ts';
import { auditedSite } from '../support/audited-site.ts';
import { languages } from '../support/languages.ts';
import { at } from '../support/records-of.ts';

const page = (title: string, ...texts: string[]): string =>
  `<!doctype html><html lang="fr"><head><title>${title} – Le Rucher du Causse</title></head><body><main><h1>${title}</h1>${texts
    .map((text) => `<p>${text}</p>`)
    .join('')}</main></body></html>`;

const { id, store } = auditedSite({
  '/': page(
    'Accueil',
    'Nos miels et nos ateliers sont ouverts à tous. <a href="/guide/">Le guide</a>, <a href="/miel/">le miel</a>.',
  ),
  '/guide/': page(
    'Choisir son miel',
    'On choisit par le goût et par l’usage. Nous livrons chaque colis à vélo dans les villages du plateau. Le reste part par la poste.',
    'Les enfants viennent avec un adulte au rucher. Une réservation suffit, et la visite dure une heure.',
  ),
  '/miel/': page(
    'Miel de lavande',
    'Clair, doux et crémeux, il vient du plateau et se garde deux ans dans un placard.',
  ),
});

const found = (subject: string) =>
  findSubject.run(validated(findSubject.input, { id, subject }), { store, languages }, {} as never);

test('a page whose title or heading has the words of a subject is its own, whatever their form and accents', async () => {
  expect(await found('les miels de lavandes')).toEqual({ own: [at('/miel/')], said: [], searched: 3 });
});

test('a subject of which only a text speaks is quoted from it, without a page of its own', async () => {
  const sentence = 'Nous livrons chaque colis à vélo dans les villages du plateau.';
  expect(await found('un colis par velo au village')).toEqual({
    own: [],
    said: [{ url: at('/guide/'), sentence }],
    searched: 3,
  });
  // Over two sentences of one paragraph: the one with most of the words.
  expect((await found('visite réservation enfants rucher')).said).toEqual([
    { url: at('/guide/'), sentence: 'Les enfants viennent avec un adulte au rucher.' },
  ]);
});

test('words that the pages have apart are nowhere, and the name of the site makes no page', async () => {
  expect(await found('garde des enfants')).toEqual({ own: [], said: [], searched: 3 });
  expect((await found('causse')).own).toEqual([]);
});

test('what has no word to search by was not searched', async () => {
  expect(await found('24/7 !')).toEqual({ own: [], said: [], searched: 0 });
});
