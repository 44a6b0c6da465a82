import { expect, test } from 'vitest';
import { schemaInvalid } from '../../../../src/core/audits/schema/invalid.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a trailing comma is flagged', () => {
  expect(faultyPages(schemaInvalid, siteOf({ '/': {}, '/a': { jsonLd: ['{"@type":"Product",}'] } }))).toEqual(['/a']);
});
