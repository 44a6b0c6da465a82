import { expect, test } from 'vitest';
import { mobileFixedWidth } from '../../../../src/core/audits/mobile/fixed-width.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('width=980 is flagged', () => {
  expect(faultyPages(mobileFixedWidth, siteOf({ '/': {}, '/a': { viewport: 'width=980' } }))).toEqual(['/a']);
});
