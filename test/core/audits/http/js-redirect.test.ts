import { expect, test } from 'vitest';
import { httpJsRedirect } from '../../../../src/core/audits/http/js-redirect.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page whose script sends elsewhere is flagged, one that stays is not', () => {
  const site = siteOf({
    '/': { rendering: renderingOf() },
    '/vieux': { rendering: renderingOf({ redirect: 'https://exemple.fr/neuf' }) },
  });
  expect(faultyPages(httpJsRedirect, site)).toEqual(['/vieux']);
});

test('pages that no browser opened prove nothing', () => {
  expect(unmeasuredReason(httpJsRedirect, siteOf({ '/': {} }))).not.toBeNull();
});
