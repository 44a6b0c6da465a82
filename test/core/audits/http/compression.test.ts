import { expect, test } from 'vitest';
import { httpCompression } from '../../../../src/core/audits/http/compression.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an uncompressed page is reported, one without any known header is not judged', () => {
  const site = siteOf({ '/': {}, '/a': { headers: { server: 'nginx' } }, '/b': { headers: {} } });
  expect(faultyPages(httpCompression, site)).toEqual(['/a']);
});
