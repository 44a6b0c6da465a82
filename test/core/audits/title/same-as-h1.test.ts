import { expect, test } from 'vitest';
import { titleSameAsH1 } from '../../../../src/core/audits/title/same-as-h1.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a title equal to the H1 is reported, a variant is not', () => {
  const headings = [{ level: 1, text: 'Cours de poterie à Nantes' }];
  expect(
    faultyPages(titleSameAsH1, siteOf({ '/': {}, '/a': { title: 'Cours de poterie à Nantes', headings } })),
  ).toEqual(['/a']);
});

test('page 2 of a list has the title and the heading of the list', () => {
  const page = { title: 'Le journal', headings: [{ level: 1, text: 'Le journal' }] };
  expect(faultyPages(titleSameAsH1, siteOf({ '/journal/page/2/': page }))).toEqual([]);
});
