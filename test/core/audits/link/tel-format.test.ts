import { expect, test } from 'vitest';
import { linkTelFormat } from '../../../../src/core/audits/link/tel-format.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('spaces and dots are flagged with the clean number', () => {
  const site = siteOf({ '/': ['tel:02 40 12 34 56', 'tel:+33240123456', 'tel:+33 (0)2.40.12.34.57'] });
  expect(faultsOf(linkTelFormat, site).map((fault) => fault.edit?.new)).toEqual(['tel:0240123456', 'tel:+33240123457']);
});

test('a short number of an emergency service is a number', () => {
  expect(faultsOf(linkTelFormat, siteOf({ '/': ['tel:15', 'tel:112', 'tel:3237'] }))).toEqual([]);
});
