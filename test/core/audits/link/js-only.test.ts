import { expect, test } from 'vitest';
import { linkJsOnly } from '../../../../src/core/audits/link/js-only.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('three pages reached by script only are a fault, two are not', () => {
  const page = (addedLinks: string[]) => ({ rendering: renderingOf({ difference: { addedLinks } }) });
  const site = siteOf({ '/': page(['/a', '/b']), '/menu': page(['/a', '/b', '/c']) });
  expect(faultyPages(linkJsOnly, site)).toEqual(['/menu']);
});

test('pages that no browser opened prove nothing', () => {
  expect(unmeasuredReason(linkJsOnly, siteOf({ '/': {} }))).not.toBeNull();
});
