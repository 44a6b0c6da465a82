import { expect, test } from '@jest/globals';
import { titleSameAsH1 } from '../../../../src/core/audits/title/same-as-h1.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a title that repeats the H1 is told, a variant is not', () => {
  const headings = [{ level: 1, text: 'Cours de poterie à Nantes' }];
  expect(
    faultyPages(titleSameAsH1, siteOf({ '/': {}, '/a': { title: 'Cours de poterie à Nantes', headings } })),
  ).toEqual(['/a']);
});

test('a following page of a list bears the title and the heading of the list', () => {
  const page = { title: 'Le journal', headings: [{ level: 1, text: 'Le journal' }] };
  expect(faultyPages(titleSameAsH1, siteOf({ '/journal/page/2/': page }))).toEqual([]);
});
