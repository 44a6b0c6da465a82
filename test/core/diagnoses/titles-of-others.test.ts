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
