import { expect, test } from 'vitest';
import { canonicalInBody } from '../../../../src/core/audits/canonical/in-body.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonical in the body is flagged', () => {
  expect(faultyPages(canonicalInBody, siteOf({ '/': {}, '/a': { canonical: [{ inHead: false }] } }))).toEqual(['/a']);
});
