import { expect, test } from 'vitest';
import { contentDuplicateExact } from '../../../../src/core/audits/content/duplicate-exact.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const text = [
  'La terre blanche se travaille humide et cuit à mille deux cents degrés dans le grand four de l’atelier, après deux semaines de séchage lent sur des planches de bois, à l’abri des courants d’air du nord.',
];

test('the check reads the body: two titles do not hide one text', () => {
  const site = siteOf({
    '/': {},
    '/a': { text, title: 'La terre blanche', headings: [] },
    '/b': { text, title: 'Le four', headings: [] },
  });
  expect(faultsOf(contentDuplicateExact, site).map((fault) => fault.evidence.urls)).toEqual([
    ['https://exemple.fr/a', 'https://exemple.fr/b'],
  ]);
});

test('two texts under one title are not duplicates', () => {
  expect(faultsOf(contentDuplicateExact, siteOf({ '/a': { title: 'Nos bols' }, '/b': { title: 'Nos bols' } }))).toEqual(
    [],
  );
});

test('no canonical is asked for where pages have one: it is replaced', () => {
  const [fault] = faultsOf(
    contentDuplicateExact,
    siteOf({ '/': {}, '/aa': { text, headings: [] }, '/b': { text, headings: [] } }),
  );
  expect(fault).toMatchObject({
    page: 'https://exemple.fr/aa',
    edit: { old: 'https://exemple.fr/aa', new: 'https://exemple.fr/b' },
  });
  expect(fault!.fix.en).toMatch(/^Keep \/b and redirect the others .*, or replace their canonical/);
});

test('of two canonical addresses of a copy, the one that is not kept is replaced', () => {
  const named = (...paths: string[]) => paths.map((path) => ({ href: path, url: `https://exemple.fr${path}` }));
  const page = { text, headings: [], links: [] };
  const site = siteOf({
    '/': { links: ['/aa'] },
    '/aa': { ...page, canonical: named('/aa') },
    '/b': { ...page, canonical: named('/aa', '/b') },
  });
  site.pages.forEach((one) => Object.assign(one, { indexable: true }));
  expect(faultsOf(contentDuplicateExact, site)[0]!.edit).toEqual({ old: '/b', new: 'https://exemple.fr/aa' });
});

test('of copies that differ by the number of a visit, the address without it is the one to keep', () => {
  const page = { text, headings: [], canonical: null };
  const site = siteOf({ '/': {}, '/s/?PHPSESSID=a1': page, '/s/?PHPSESSID=b2': page });
  expect(faultsOf(contentDuplicateExact, site)[0]!.evidence.kept).toBe('https://exemple.fr/s/');
});

test('galleries under one text are not copies: each shows its own pictures', () => {
  const gallery = (name: string) => ({
    text,
    headings: [],
    images: ['1', '2', '3'].map((one) => ({ src: `/${name}${one}.jpg` })),
  });
  const site = siteOf({ '/': {}, '/a': gallery('a'), '/b': gallery('b') });
  expect(faultsOf(contentDuplicateExact, site)).toEqual([]);
});
