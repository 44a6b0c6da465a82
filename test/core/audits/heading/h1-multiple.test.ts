import { expect, test } from 'vitest';
import { headingH1Multiple } from '../../../../src/core/audits/heading/h1-multiple.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two H1 are flagged, one is not', () => {
  const headings = [
    { level: 1, text: 'Bols' },
    { level: 1, text: 'Tasses' },
  ];
  expect(faultyPages(headingH1Multiple, siteOf({ '/': {}, '/a': { headings } }))).toEqual(['/a']);
});

test('the H1 that begins the title is kept, the site name at its end is removed', () => {
  const page = (name: string) => ({
    title: `${name} — Atelier du Clain`,
    headings: [
      { level: 1, text: 'Atelier du Clain' },
      { level: 1, text: name },
    ],
  });
  const [fault] = faultsOf(headingH1Multiple, siteOf({ '/a': page('Bols'), '/b': page('Tasses') }));
  expect(fault!.edit).toEqual({ old: '<h1>Atelier du Clain</h1>', new: '<h2>Atelier du Clain</h2>' });
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/p${at}`, page(`Bol ${at}`)]));
  expect(faultsOf(headingH1Multiple, siteOf(many)).map(({ page: url, edit }) => [url, edit?.new])).toEqual([
    [null, '<h2>Atelier du Clain</h2>'],
  ]);
});

test('an H1 without text is left to heading.empty', () => {
  const headings = ['Paysagiste', ' '].map((text) => ({ level: 1, text }));
  expect(faultsOf(headingH1Multiple, siteOf({ '/': { headings } }))).toEqual([]);
});
