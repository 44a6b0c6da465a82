import { expect, test } from 'vitest';
import { sameTitles } from '../../../src/core/diagnoses/same-titles.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const title = 'Hello and welcome! | Fernbank Pottery';
const heading = (text: string) => [{ level: 1, text }];
const welcome = heading('Hello and welcome!');

test('each page gets a title of its own: its heading, else its name in the menu, else the words of its address', () => {
  const links = [
    { to: '/a', anchor: 'Bowls', position: 'nav' as const },
    { to: '/b', anchor: 'Our glazes', position: 'nav' as const },
    { to: '/c', anchor: 'Read more', position: 'nav' as const },
    { to: '/opening-hours', anchor: 'Read more', position: 'nav' as const },
  ];
  const site = siteOf({
    '/': { title, headings: welcome, links },
    '/a/': { title, headings: heading('Stoneware bowls'), links },
    '/a': { redirectTo: '/a/' },
    '/b/': { title, headings: welcome, links },
    '/b': { redirectTo: '/b/' },
    '/c': { title, headings: heading('Courses'), links },
    '/opening-hours': { title, headings: welcome, links },
  });
  const found = diagnosisOf(sameTitles, site);
  expect(found?.sentence.en).toContain('5 of 5 pages have the same title');
  const written = Object.fromEntries(found!.edits.map(({ page, after }) => [new URL(page!).pathname, after]));
  expect(written).toEqual({
    '/a/': 'Stoneware bowls | Fernbank Pottery',
    '/b/': 'Our glazes | Fernbank Pottery',
    '/c': 'Courses | Fernbank Pottery',
    '/opening-hours': 'Opening hours | Fernbank Pottery',
  });
});

test('the same title on two pages is not that of the site', () => {
  const pages = { '/': {}, '/a': { title: 'Bols' }, '/b': { title: 'Bols' }, '/c': {}, '/d': {} };
  expect(diagnosisOf(sameTitles, siteOf(pages))).toBeNull();
});

test('the last service of a list in the shared title is not the name of the site', () => {
  const shared = 'Ana Duval, potter in Leeds. Bowls, Plates, Jugs, …';
  const page = (text: string) => ({ title: shared, headings: heading(text) });
  const site = siteOf({ '/': page('Welcome'), '/a': page('Prices'), '/b': page('Courses'), '/c': page('Contact') });
  expect(diagnosisOf(sameTitles, site)?.edits.map(({ after }) => after)).toEqual(['Prices', 'Courses', 'Contact']);
});

test('the words of an address take the accents that the texts of the site give them', () => {
  const page = { title: 'Accueil', headings: heading('Bienvenue'), text: ['Nos émaux sont cuits ici.'], links: [] };
  const site = siteOf({ '/': page, '/nos-emaux': page, '/b': page, '/c': page });
  const edits = diagnosisOf(sameTitles, site)?.edits ?? [];
  expect(edits.find(({ page: url }) => url?.endsWith('/nos-emaux'))?.after).toBe('Nos émaux');
});

test('a short title that the pages show is the name of the site; the title of a template is not; legal and contact pages come last', () => {
  const named = (shared: string) => {
    const page = (text: string, links: readonly string[] = []) => ({
      title: shared,
      headings: heading(text),
      text: ['Fernbank Pottery'],
      links,
    });
    const paths = ['/contact', '/legal-notice', '/courses', '/prices'];
    const [contact, legal, courses, prices] = paths.map((path) => page(path.slice(1).replace('-', ' ')));
    const site = siteOf({
      '/': page('Pots for every day', paths),
      '/contact': contact!,
      '/legal-notice': legal!,
      '/courses': courses!,
      '/prices': prices!,
    });
    return diagnosisOf(sameTitles, site)?.edits.map(({ after }) => after);
  };
  expect(named('Fernbank Pottery')).toEqual([
    'courses | Fernbank Pottery',
    'prices | Fernbank Pottery',
    'contact | Fernbank Pottery',
    'legal notice | Fernbank Pottery',
  ]);
  expect(named('Site Template')).toEqual(['courses', 'prices', 'contact', 'legal notice']);
});
