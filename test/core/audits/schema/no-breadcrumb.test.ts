import { expect, test } from 'vitest';
import { schemaNoBreadcrumb } from '../../../../src/core/audits/schema/no-breadcrumb.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const shelf = (more: object) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/bols/${index}`, { links: [], ...more }]));

test('ten deep pages without breadcrumb are one finding', () => {
  expect(faultyPages(schemaNoBreadcrumb, siteOf(shelf({})))).toEqual(['(site)']);
  expect(
    faultyPages(schemaNoBreadcrumb, siteOf(shelf({ jsonLd: ['{"@type":"BreadcrumbList","itemListElement":[]}'] }))),
  ).toEqual([]);
});

test('pages next to the home page of a site in a folder are in no section', () => {
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

const trailOf = (pages: Parameters<typeof siteOf>[0]): string[] | null => {
  const [fault] = faultsOf(schemaNoBreadcrumb, siteOf(pages));
  return fault!.edit ? [...fault!.edit.new.matchAll(/"name":"([^"]*)"/g)].map(([, name]) => name!) : null;
};
const under = (headings: { level: number; text: string }[], titleOf: (at: number) => string | null) => ({
  '/': { headings, title: 'Atelier du Port' },
  '/bols/': { headings, title: titleOf(99) },
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [`/bols/${at}`, { headings, title: titleOf(at), links: [] }]),
  ),
});

test('a page whose main heading is the banner of the site is named by its title, less the name of the site', () => {
  const banner = [{ level: 1, text: 'Atelier du Port' }];
  expect(trailOf(under(banner, (at) => `Bol ${at} | Atelier du Port`))).toEqual(['Atelier du Port', 'Bol 99', 'Bol 0']);
  expect(trailOf(under(banner, (at) => `Le Port : bol ${at}`))).toEqual(['Atelier du Port', 'bol 99', 'bol 0']);
  // Without distinct names, no block is proposed rather than one that repeats a name.
  expect(trailOf(under(banner, () => 'Atelier du Port'))).toBeNull();
  expect(trailOf(under(banner, () => null))).toBeNull();
});

test('its own main heading names the page', () => {
  const pages = under([], (at) => `Bol ${at} | Atelier du Port`);
  const headed = Object.entries(pages).map(([path, page]) => [
    path,
    { ...page, headings: [{ level: 1, text: `Page ${path}` }] },
  ]);
  expect(trailOf(Object.fromEntries(headed))).toEqual(['Page /', 'Page /bols/', 'Page /bols/0']);
});
