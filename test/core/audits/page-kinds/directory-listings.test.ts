import { expect, test } from 'vitest';
import { contentThin } from '../../../../src/core/audits/content/thin.ts';
import { descMissing } from '../../../../src/core/audits/desc/missing.ts';
import { isDirectoryListing } from '../../../../src/core/audits/page-kinds/directory-listings.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

function listings(pages: Readonly<Record<string, string>>): string[] {
  const site = siteOf(Object.fromEntries(Object.entries(pages).map(([path, title]) => [path, { title }])));
  return site.pages
    .filter(({ record }) => isDirectoryListing(record))
    .map(({ record }) => new URL(record.url).pathname);
}

test('a title with the folder of its own address belongs to a directory listing', () => {
  expect(
    listings({
      '/images/': 'Index of /images',
      '/pi%C3%A8ces/': 'Index of /pièces/',
      '/py/': 'Directory listing for /py/',
      '/iis/': 'www.exemple.fr - /iis/',
    }),
  ).toHaveLength(4);
});

test('a page about indexes, or about another folder, is a page', () => {
  expect(
    listings({
      '/glossary/': 'Index of terms',
      '/a/': 'Index of /b/',
      '/guide.html': 'Index of /guide.html',
      '/cle/': 'Atelier - Clés',
    }),
  ).toEqual([]);
});

test('no check asks for content on a directory listing', () => {
  const page = { words: 12, description: null };
  const site = siteOf({
    '/': {},
    '/images/': { ...page, title: 'Index of /images/' },
    '/notes/': { ...page, title: 'Notes' },
  });
  expect(faultyPages(contentThin, site)).toEqual(['/notes/']);
  expect(faultyPages(descMissing, site)).toEqual(['/notes/']);
});
