import { expect, test } from 'vitest';
import { headingH1Missing } from '../../../../src/core/audits/heading/h1-missing.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without H1, or with an empty one, is flagged', () => {
  const site = siteOf({
    '/': {},
    '/a': { headings: [{ level: 2, text: 'Nos bols' }] },
    '/b': { headings: [{ level: 1, text: ' ' }] },
  });
  expect(faultyPages(headingH1Missing, site)).toEqual(['/a', '/b']);
});

test('a template without an H1 is one finding', () => {
  const headings = [{ level: 3, text: 'Nos bols' }];
  const site = siteOf(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/p${index}`, { headings }])));
  expect(faultyPages(headingH1Missing, site)).toEqual(['(site)']);
});
