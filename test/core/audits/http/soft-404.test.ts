import { expect, test } from '@jest/globals';
import { httpSoft404 } from '../../../../src/core/audits/http/soft-404.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page that says it does not exist is flagged, an article about 404 errors is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { title: 'Page introuvable', text: ['Désolé.'] },
    '/article': { title: 'Comment écrire une page introuvable utile' },
  });
  expect(faultyPages(httpSoft404, site)).toEqual(['/a']);
});
