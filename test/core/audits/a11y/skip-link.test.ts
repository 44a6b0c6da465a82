import { expect, test } from '@jest/globals';
import { a11ySkipLink } from '../../../../src/core/audits/a11y/skip-link.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const menu = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ to: `/m${index}`, position: 'nav' as const }));

test('a long menu without skip link is flagged, a short one is not', () => {
  const long = { skipLink: false, links: menu(15) };
  const site = siteOf({ '/': { skipLink: false, links: menu(5) }, '/a': long, '/b': long });
  expect(faultyPages(a11ySkipLink, site)).toEqual(['/a', '/b']);
});

test('a table of contents that few pages carry is no menu to skip', () => {
  expect(faultyPages(a11ySkipLink, siteOf({ '/': {}, '/a': { skipLink: false, links: menu(15) } }))).toEqual([]);
});
