import { expect, test } from 'vitest';
import { contentTargets } from '../../../src/core/offers/content-targets.ts';
import { siteOf } from '../../support/site-of.ts';

test('links of the text are followed through redirects, once each; menus and the page itself are left out', () => {
  const facts = siteOf({
    '/': { links: ['/a', '/old', '/', { to: '/b', position: 'nav' }] },
    '/a': {},
    '/b': {},
    '/old': { status: 301, redirectTo: '/a', redirectNext: '/a' },
  });
  expect(contentTargets(facts.home!, facts).map(({ record }) => record.url)).toEqual(['https://exemple.fr/a']);
});
