import { expect, test } from 'vitest';
import { indexHomeBlocked } from '../../../../src/core/audits/index/home-blocked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a home page under noindex is critical, an open one is not', () => {
  expect(faultyPages(indexHomeBlocked, siteOf({ '/': { noindex: true } }))).toEqual(['/']);
  expect(faultyPages(indexHomeBlocked, siteOf({ '/': {} }))).toEqual([]);
});

test('a home page whose canonical is another site is not indexable either', () => {
  expect(faultyPages(indexHomeBlocked, siteOf({ '/': { canonical: [{ href: 'https://autre.fr/' }] } }))).toEqual(['/']);
});
