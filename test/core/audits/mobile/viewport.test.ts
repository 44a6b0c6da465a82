import { expect, test } from 'vitest';
import { mobileViewport } from '../../../../src/core/audits/mobile/viewport.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without viewport is flagged', () => {
  expect(faultyPages(mobileViewport, siteOf({ '/': {}, '/a': { viewport: null } }))).toEqual(['/a']);
});
