import { expect, test } from 'vitest';
import { deadSections } from '../../../src/core/diagnoses/dead-sections.ts';
import { linksFromWrongFolder } from '../../../src/core/diagnoses/links-from-wrong-folder.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { origin, siteOf } from '../../support/site-of.ts';

const names = ['about', 'contact', 'prices'];
const relative = names.map((name) => ({ to: `/blog/${name}`, href: name }));
const pages = Object.fromEntries(names.map((name) => [`/${name}`, []]));
const dead = Object.fromEntries(names.map((name) => [`/blog/${name}`, { status: 404 as const }]));

test('links that are right from the root and dead from their folder are one fault, with each address to write', () => {
  const facts = siteOf({ '/': [], '/blog/a': { links: relative }, '/blog/b': { links: relative }, ...pages, ...dead });
  const found = diagnosisOf(linksFromWrongFolder, facts);
  expect(found).toMatchObject({ pages: 2, explains: ['link.broken_internal'] });
  expect(found!.sentence.en).toBe(
    '3 addresses start from the wrong folder (“about” leads to /blog/about, which does not exist, instead of /about), on 2 pages: /blog/a, /blog/b.',
  );
  expect(found!.edits[0]).toMatchObject({ page: `${origin}/blog/a`, before: 'about', after: '/about' });
  expect(diagnosisOf(deadSections, facts)).toBeNull();
});

test('pages that are nowhere else, one page alone and addresses from the root are no such fault', () => {
  const gone = siteOf({ '/': [], '/blog/a': { links: relative }, '/blog/b': { links: relative }, ...dead });
  const alone = siteOf({ '/': [], '/blog/a': { links: relative }, ...pages, ...dead });
  const rooted = names.map((name) => ({ to: `/blog/${name}`, href: `/blog/${name}` }));
  const fromRoot = siteOf({ '/': [], '/blog/a': { links: rooted }, '/blog/b': { links: rooted }, ...pages, ...dead });
  for (const facts of [gone, alone, fromRoot]) expect(diagnosisOf(linksFromWrongFolder, facts)).toBeNull();
});

test('beside many pages that are gone for good, such links are not the fault of the site', () => {
  const lost = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`/lost-${at}`, { status: 404 as const }]));
  const home = { links: [...Object.keys(lost), '/blog/a', '/blog/b'] };
  const facts = siteOf({
    '/': home,
    '/blog/a': { links: relative },
    '/blog/b': { links: relative },
    ...pages,
    ...dead,
    ...lost,
  });
  expect(diagnosisOf(linksFromWrongFolder, facts)).toBeNull();
});

test('parts of the site are not gone when only the folder of the links is wrong', () => {
  const many = Array.from({ length: 9 }, (_, at) => `page-${at}`);
  const links = many.map((name) => ({ to: `/blog/${name}`, href: name }));
  const facts = siteOf({
    '/': ['/blog/a', '/blog/b'],
    '/blog/a': { links },
    '/blog/b': { links },
    ...Object.fromEntries(many.map((name) => [`/${name}`, []])),
    ...Object.fromEntries(many.map((name) => [`/blog/${name}`, { status: 404 as const }])),
  });
  expect(diagnosisOf(linksFromWrongFolder, facts)).toMatchObject({ pages: 2 });
  expect(diagnosisOf(deadSections, facts)).toBeNull();
});
