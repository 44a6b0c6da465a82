import { expect, test } from 'vitest';
import { a11yHiddenFocus } from '../../../../src/core/audits/a11y/hidden-focus.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page with one silent control is at fault', () => {
  const site = siteOf({ '/': {}, '/bols': { silentControls: 1 } });
  expect(faultyPages(a11yHiddenFocus, site)).toEqual(['/bols']);
});
