import { expect, test } from 'vitest';
import { titlesOfOthers } from '../../../src/core/diagnoses/titles-of-others.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const about = (subject: string, title: string, over: Partial<PageLiteral> = {}): PageLiteral => ({
  title,
  headings: [{ level: 1, text: subject }],
  text: Array.from(
    { length: 8 },
    (_, at) => `In part ${at} we explain how ${subject} works and what it costs you each year, step by step.`,
  ),
  ...over,
});
const pages = (title: string, over: Partial<PageLiteral> = {}) => ({
  '/': {},
  '/family-law': about('family law', title, over),
  '/asset-recovery': about('asset recovery', 'Asset recovery lawyer'),
});

test('a title that belongs to the subject of another page is reported, with the heading to put instead', () => {
  const found = diagnosisOf(titlesOfOthers, siteOf(pages('Asset recovery lawyer')));
  expect(found).toMatchObject({ pages: 1, edits: [{ before: 'Asset recovery lawyer', after: 'family law' }] });
});

test('a heading that belongs to another page is reported too', () => {
  const over = { headings: [{ level: 1, text: 'Asset recovery' }] };
  expect(diagnosisOf(titlesOfOthers, siteOf(pages('Family lawyers', over)))).toMatchObject({
    edits: [{ before: 'Asset recovery', after: 'Family lawyers' }],
  });
});

test.each([
  ['says the subject in other words beside its own', 'Family law and recovery'],
  ['is of no other page', 'Gentle solicitors beside you'],
])('a title that %s is not', (_name, title) => {
  expect(diagnosisOf(titlesOfOthers, siteOf(pages(title)))).toBeNull();
});

test('a text that uses the words of its title is not', () => {
  const text = Array.from(
    { length: 8 },
    () => 'Family matters often call for the recovery of an asset, and each asset has its own recovery in law for you.',
  );
  expect(diagnosisOf(titlesOfOthers, siteOf(pages('Asset recovery', { text })))).toBeNull();
});

test('slogans as headings of several pages are not', () => {
  const slogan = (text: string) => ({ headings: [{ level: 1, text }] });
  const site = siteOf({
    '/': {},
    '/kitchens': about('kitchens', 'Kitchens', slogan('Heart of every home')),
    '/bathrooms': about('bathrooms', 'Bathrooms', slogan('Your personal oasis')),
  });
  expect(diagnosisOf(titlesOfOthers, site)).toBeNull();
});

test.each([
  {
    of: 'a title that says the subject in other words, in English',
    address: '/veteran-burial-services',
    heading: 'Veteran Burial Services',
    title: 'Veteran Burial - Traditional Military Honors',
    text: 'Our services include each veteran burial, with a military escort, honors at the grave and a traditional meal.',
    other: '/veteran-military-honors',
  },
  {
    of: 'another form of a word of the address',
    address: '/shipping-remains-nationally',
    heading: 'Interstate Transportation of Human Remains',
    title: 'Ship a Body to Another State | Interstate Transportation',
    text: 'We arrange shipping nationally: remains leave with one body per case, and the remains travel by plane.',
    other: '/ship-body-abroad',
  },
  {
    of: 'a title that says the subject in other words, in French',
    address: '/sciage-beton-mural',
    heading: 'Sciage de béton mural',
    title: 'Découpe de mur en béton : ouverture de porte',
    text: 'Le sciage mural ouvre un mur de béton : chaque ouverture de porte demande un plan, puis le sciage commence.',
    other: '/ouverture-porte-mur-porteur',
  },
])('$of is no other subject', ({ address, heading, title, text, other }) => {
  const site = siteOf({
    '/': {},
    [address]: { title, headings: [{ level: 1, text: heading }], text: Array.from({ length: 8 }, () => text) },
    [other]: about(other.slice(1).replaceAll('-', ' '), other.slice(1).replaceAll('-', ' ')),
  });
  expect(diagnosisOf(titlesOfOthers, site)).toBeNull();
});

test('a French title where a word was replaced by that of another page is reported', () => {
  const site = siteOf({
    '/': {},
    '/droit-famille': {
      title: 'Recouvrement des créances, droit',
      headings: [{ level: 1, text: 'Droit de la famille' }],
      text: Array.from(
        { length: 12 },
        () => 'Le droit de la famille règle le divorce, la garde et la pension de chacun.',
      ),
    },
    '/recouvrement-creances': about('recouvrement des créances', 'Recouvrement des créances'),
  });
  expect(diagnosisOf(titlesOfOthers, site)).toMatchObject({ edits: [{ after: 'Droit de la famille' }] });
});

test('the title to put instead is whole, however long', () => {
  const heading = 'Family law, separations, guardianship and the protection of adults who cannot decide';
  const over = { headings: [{ level: 1, text: heading }] };
  const found = diagnosisOf(titlesOfOthers, siteOf(pages('Asset recovery lawyer', over)));
  expect(found?.edits).toMatchObject([{ after: heading }]);
});

test('a title of another subject is reported although the text says one of its words in passing', () => {
  const text = Array.from(
    { length: 10 },
    (_, at) =>
      `Part ${at}: family matters, the family home and each family agreement; ${at < 4 ? 'an asset is shared' : 'a child is heard'}.`,
  );
  const found = diagnosisOf(titlesOfOthers, siteOf(pages('Asset recovery lawyer', { text })));
  expect(found).toMatchObject({ pages: 1 });
});
