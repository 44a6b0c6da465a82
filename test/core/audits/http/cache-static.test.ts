import { expect, test } from 'vitest';
import { httpCacheStatic } from '../../../../src/core/audits/http/cache-static.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an image without cache lifetime is flagged', () => {
  const file = { html: false, contentType: 'image/png' };
  expect(faultyPages(httpCacheStatic, siteOf({ '/': {}, '/a.png': { ...file, headers: {} }, '/b.png': file }))).toEqual(
    ['/a.png'],
  );
});

test('files that the server sends with the same header are one finding', () => {
  const file = { html: false, contentType: 'image/png', headers: {} };
  const site = siteOf({ '/': {}, '/a.png': file, '/b.png': file });
  expect(faultsOf(httpCacheStatic, site)).toMatchObject([
    { page: null, message: { en: '2 files announce no lifetime: /a.png, /b.png.' }, evidence: { pages: 2 } },
  ]);
});
