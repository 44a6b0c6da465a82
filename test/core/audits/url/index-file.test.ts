import { expect, test } from 'vitest';
import { contentDuplicateExact } from '../../../../src/core/audits/content/duplicate-exact.ts';
import { urlIndexFile } from '../../../../src/core/audits/url/index-file.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const text = ['La terre blanche se travaille humide et cuit à mille deux cents degrés. '.repeat(4)];
const page = { text, headings: [], canonical: null };

test('the folder and its index file are one page, at one of two addresses, and no duplicate', () => {
  const site = siteOf({ '/': page, '/bols': { links: ['/index.html'] }, '/index.html': page });
  expect(faultsOf(urlIndexFile, site)).toMatchObject([
    { page: 'https://exemple.fr/index.html', edit: { new: 'https://exemple.fr/' } },
  ]);
  expect(faultyPages(contentDuplicateExact, site)).toEqual([]);
});

test('a third address of the text is a duplicate, and another text at the index file is another page', () => {
  const site = siteOf({ '/': page, '/index.html': page, '/bols': page });
  expect(faultyPages(contentDuplicateExact, site)).toHaveLength(1);
  const apart = siteOf({ '/': page, '/index.html': { headings: [], text: ['Un autre texte de cet atelier.'] } });
  expect(faultyPages(urlIndexFile, apart)).toEqual([]);
});
