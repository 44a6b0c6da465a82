import { expect, test } from 'vitest';
import { demoContent } from '../../../src/core/diagnoses/demo-content.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const filler = { text: ['Lorem ipsum dolor sit amet, consectetur adipiscing elit.'] };

test('filler on the home page is enough', () => {
  expect(diagnosisOf(demoContent, siteOf({ '/': filler, '/bols': {} }))?.sentence.en).toBe(
    'The home page keeps demonstration text (“Lorem ipsum dolor sit amet, consectetur adipiscin…”): /.',
  );
});

test('two pages of the system are named', () => {
  const pages = { '/': {}, '/hello': { title: 'Hello world!' }, '/sample': { title: 'Sample Page – Poterie' } };
  expect(diagnosisOf(demoContent, siteOf(pages))).toMatchObject({ pages: 2 });
});

test('one forgotten page, and a lesson of programming, are no diagnosis', () => {
  const lesson = { title: 'Hello world', blocks: [{ kind: 'code' as const, text: 'print("Hello world")' }] };
  expect(diagnosisOf(demoContent, siteOf({ '/': {}, '/a': filler, '/b': lesson, '/c': lesson }))).toBeNull();
});

test.each([
  ['a field to fill in', ['Directeur de la publication : [Nom du directeur]']],
  ['a part that says what it is', ['Booking placeholder']],
  ['labels that a theme numbers', ['Value 1', 'Value 2', 'Value 3']],
])('two pages with %s are not finished', (_name, text) => {
  expect(diagnosisOf(demoContent, siteOf({ '/': {}, '/a': { text }, '/b': { text } }))).toMatchObject({ pages: 2 });
});

test.each([
  ['a remark between brackets', ['Le prix est ferme [sauf travaux].']],
  ['two numbered parts', ['Option 1', 'Option 2']],
  ['a sentence about placeholders', ['Our designers replace each placeholder with a picture of your own shop.']],
])('%s is finished', (_name, text) => {
  expect(diagnosisOf(demoContent, siteOf({ '/': {}, '/a': { text }, '/b': { text } }))).toBeNull();
});
