import { expect, test } from 'vitest';
import { headingH1Duplicate } from '../../../../src/core/audits/heading/h1-duplicate.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two pages with one H1 are one finding', () => {
  const headings = [{ level: 1, text: 'Nos stages' }];
  const page = (town: string) => ({ headings, text: [`Les stages de ${town} durent deux jours.`] });
  const faults = faultsOf(headingH1Duplicate, siteOf({ '/': {}, '/a': page('Nantes'), '/b': page('Rezé') }));
  expect(faults.map((fault) => fault.evidence.urls)).toEqual([['https://exemple.fr/a', 'https://exemple.fr/b']]);
});

test('copies of one page under several addresses are reported as copies', () => {
  const page = { headings: [{ level: 1, text: 'Nos bols' }], text: ['Chaque bol est tourné à la main. '.repeat(10)] };
  expect(faultsOf(headingH1Duplicate, siteOf({ '/': page, '/index.html': page }))).toEqual([]);
});

test('a name of the site set as an H1 above that of each page is no H1 on several pages', () => {
  const page = (...h1s: string[]) => ({
    headings: h1s.map((text) => ({ level: 1, text })),
    text: [`Tout sur ${h1s}.`],
  });
  const site = siteOf({
    '/a': page('L’atelier', 'Nos bols'),
    '/b': page('L’atelier', 'Nos stages'),
    '/c': page('L’atelier', 'Contact'),
    '/d': { ...page('L’atelier', 'Contact'), text: ['Nous écrire.'] },
  });
  expect(faultsOf(headingH1Duplicate, site).map(({ evidence }) => [evidence.h1, evidence.urls])).toEqual([
    ['L’atelier / Contact', ['https://exemple.fr/c', 'https://exemple.fr/d']],
  ]);
});
