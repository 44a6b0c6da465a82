import { expect, test } from 'vitest';
import { hoursMissing } from '../../../src/core/diagnoses/hours-missing.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const map = { to: 'https://www.google.com/maps/place/Morel', element: 'iframe' as const };
const found = (page: PageLiteral, links = [map]) =>
  diagnosisOf(
    hoursMissing,
    siteOf({ '/': { text: ['Vous pouvez venir le chercher en magasin.'], links }, '/contact': { links: [], ...page } }),
  );

test('a shop with a map and no hours does not say when to come', () => {
  expect(found({ text: ['Rue Pasteur'] })?.sentence.en).toBe(
    'None of the 2 pages gives an opening hour, in text or in data, although the home page shows the way and the site invites people to come (“venir le chercher”).',
  );
});

test.each<[string, PageLiteral]>([
  ['hours in a text', { text: ['Du mardi au samedi, 9 h – 19 h'] }],
  ['hours in English', { text: ['Open 9am to 5pm'] }],
  ['every day', { text: ['Ouvert 7j/7'] }],
  ['an appointment', { text: ['Sur rendez-vous'] }],
  ['hours in the data', { jsonLd: ['{"@type":"Store","openingHours":"Mo-Sa 09:00-19:00"}'] }],
  ['a picture of the hours', { images: [{ src: '/img/horaires.png' }] }],
])('%s is enough', (_name, page) => {
  expect(found(page)).toBeNull();
});

test('a site that shows no way to come needs no hours', () => {
  expect(found({ text: ['Rue Pasteur'] }, [])).toBeNull();
});
