import { expect, test } from 'vitest';
import { urlSlashDrift } from '../../../../src/core/audits/url/slash-drift.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two indexable forms are flagged once, a canonicalised one is not', () => {
  expect(
    faultyPages(urlSlashDrift, siteOf({ '/': {}, '/a': {}, '/a/': {}, '/b': {}, '/b/': { canonical: '/b' } })),
  ).toEqual(['/a']);
});
