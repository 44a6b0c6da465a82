import { expect, test } from 'vitest';
import { closestPage } from '../../../../src/core/audits/page-kinds/closest-page.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

const meant = closestPage(
  siteOf({
    '/nos-theieres': {},
    '/boutique/bols-gres': {},
    '/fr/contact': {},
    '/en/contact': {},
    '/mort': { status: 404 },
  }).pages,
);

test('case, accents, final slash and extension are forgiven', () => {
  for (const path of ['/Nos-Théières/', '/nos_theieres', '/nos-theieres.html']) {
    expect(meant(absolute(path))).toBe('https://exemple.fr/nos-theieres');
  }
});

test('a final dot is forgiven, and of two spellings of one page the one that most links name is meant', () => {
  const { pages } = siteOf({ '/': { links: ['/tisanes.html'] }, '/tisanes': {}, '/tisanes.html': {} });
  expect(closestPage(pages)(absolute('/tisanes.'))).toBe('https://exemple.fr/tisanes.html');
});

test('a page moved to another folder is found by its last segment, unless two pages have it', () => {
  expect(meant(absolute('/bols-gres'))).toBe('https://exemple.fr/boutique/bols-gres');
  expect(meant(absolute('/contact'))).toBeNull();
});

test('a dead page is never proposed', () => {
  expect(meant(absolute('/mort/'))).toBeNull();
});

test('a page of the same name in folders that have nothing in common is another page', () => {
  const guess = closestPage(siteOf({ '/modules/base/champs/json': {}, '/guide/outils/export': {} }).pages);
  expect(guess(absolute('/usr/share/doc/json.html'))).toBeNull();
  expect(guess(absolute('/aide/guide/outils/export'))).toBe('https://exemple.fr/guide/outils/export');
});

test('the same name in the folder of another place is another page, unless the name says its subject', () => {
  const guess = closestPage(
    siteOf({ '/paris/plombier': {}, '/63000/depannage-gaz': {}, '/conseils/choisir-sa-theiere': {} }).pages,
  );
  expect(guess(absolute('/lyon/plombier'))).toBeNull();
  expect(guess(absolute('/69000/depannage-gaz'))).toBeNull();
  expect(guess(absolute('/blog/choisir-sa-theiere'))).toBe('https://exemple.fr/conseils/choisir-sa-theiere');
});
