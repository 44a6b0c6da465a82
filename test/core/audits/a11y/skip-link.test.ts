import { expect, test } from 'vitest';
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

test('the contents of a page, or of a guide whose chapters have other names for each other, are no block to skip', () => {
  const own = Array.from({ length: 14 }, (_, at) => ({
    to: '/a',
    href: `#p${at}`,
    anchor: `Partie ${at}`,
    position: 'nav' as const,
  }));
  const parts = ['/a', '/b'].flatMap((to) =>
    Array.from({ length: 8 }, (_, at) => ({ to, anchor: `${to} partie ${at}`, position: 'nav' as const })),
  );
  const next = [{ to: '/b', anchor: 'Suivant', position: 'nav' as const }];
  const site = siteOf({
    '/': { links: parts, skipLink: false },
    '/a': { links: [...own, ...next], skipLink: false },
    '/b': { links: next },
  });
  expect(faultyPages(a11ySkipLink, site)).toEqual([]);
});

test('the table of contents of a home page with two addresses is not a repeated block', () => {
  const home = { skipLink: false, links: menu(15), text: ['Accueil du guide.'], headings: [] };
  expect(faultyPages(a11ySkipLink, siteOf({ '/': home, '/index.html': home, '/a': { links: [] } }))).toEqual([]);
});
