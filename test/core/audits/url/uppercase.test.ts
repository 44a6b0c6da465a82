import { expect, test } from 'vitest';
import { urlUppercase } from '../../../../src/core/audits/url/uppercase.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlUppercase, siteOf({ '/': {}, ['/nos-b%C3%B4ls']: {}, ['/Nos-Bols']: {} }))).toHaveLength(1);
});

test('a site that writes all its addresses with capitals hears it once', () => {
  const pages = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/Bol-${at}`, {}]));
  expect(faultyPages(urlUppercase, siteOf({ '/': {}, ...pages }))).toEqual(['(site)']);
});
