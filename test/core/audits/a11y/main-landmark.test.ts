import { expect, test } from 'vitest';
import { a11yMainLandmark } from '../../../../src/core/audits/a11y/main-landmark.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without main is flagged', () => {
  expect(faultyPages(a11yMainLandmark, siteOf({ '/': {}, '/a': { hasMain: false } }))).toEqual(['/a']);
});
