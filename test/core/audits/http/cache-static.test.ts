import { expect, test } from '@jest/globals';
import { httpCacheStatic } from '../../../../src/core/audits/http/cache-static.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an image without cache lifetime is flagged', () => {
  const file = { html: false, contentType: 'image/png' };
  expect(faultyPages(httpCacheStatic, siteOf({ '/': {}, '/a.png': { ...file, headers: {} }, '/b.png': file }))).toEqual(
    ['/a.png'],
  );
});
