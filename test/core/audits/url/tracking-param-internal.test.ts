import { expect, test } from 'vitest';
import { urlTrackingParamInternal } from '../../../../src/core/audits/url/tracking-param-internal.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('utm on an internal link is flagged with the clean address, on an external one it is not', () => {
  const site = siteOf({ '/': ['/a?utm_source=menu&page=2', 'https://autre.fr/?utm_source=nous'] });
  expect(faultsOf(urlTrackingParamInternal, site).map((fault) => fault.edit?.new)).toEqual([
    'https://exemple.fr/a?page=2',
  ]);
});
