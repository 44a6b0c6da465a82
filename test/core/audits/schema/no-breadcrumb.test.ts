import { expect, test } from '@jest/globals';
import { schemaNoBreadcrumb } from '../../../../src/core/audits/schema/no-breadcrumb.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const shelf = (more: object) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/bols/${index}`, { links: [], ...more }]));

test('ten deep pages without breadcrumb are one finding', () => {
  expect(faultyPages(schemaNoBreadcrumb, siteOf(shelf({})))).toEqual(['(site)']);
  expect(
    faultyPages(schemaNoBreadcrumb, siteOf(shelf({ jsonLd: ['{"@type":"BreadcrumbList","itemListElement":[]}'] }))),
  ).toEqual([]);
});

test('pages beside the entry of a site that lives in a folder are under no section', () => {
  const crawl = { seed: 'https://exemple.fr/bols/index.html' };
  expect(faultyPages(schemaNoBreadcrumb, siteOf(shelf({}), { crawl }))).toEqual([]);
});

test('a version of the site in a language is no section, a section of it is one', () => {
  const pages = (folder: string) =>
    siteOf(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${folder}${at}`, { links: [] }])));
  const flat = ['/fr/', '/pt-br/', '/japanese/', '/français/'];
  expect(flat.map((folder) => faultyPages(schemaNoBreadcrumb, pages(folder)))).toEqual([[], [], [], []]);
  expect(faultyPages(schemaNoBreadcrumb, pages('/fr/bols/'))).toEqual(['(site)']);
});
