import { expect, test } from 'vitest';
import { linkTelMismatch } from '../../../../src/core/audits/link/tel-mismatch.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const mismatches = (...links: [href: string, anchor: string][]): unknown[] =>
  faultsOf(linkTelMismatch, siteOf({ '/': links.map(([to, anchor]) => ({ to, anchor })) })).map(
    ({ evidence }) => evidence.href,
  );

test('the number shown and the number dialled are compared without country code, spaces and signs', () => {
  expect(
    mismatches(
      ['tel:+33240123456', '02 40 12 34 56'],
      ['tel:0240123456', '+33 (0)2 40 12 34 56'],
      ['tel:%2B33240123456', 'Appelez le 02.40.12.34.56'],
      ['tel:+442079460958', '020 7946 0958'],
      ['tel:+33240123465', '02 40 12 34 56'],
    ),
  ).toEqual(['tel:+33240123465']);
});

test('a text without a whole number, a short number and one of several numbers are no fault', () => {
  expect(
    mismatches(
      ['tel:+33240123456', 'Appelez-nous'],
      ['tel:3631', '3631'],
      ['tel:+33240123456', '0611223344 / 0240123456'],
    ),
  ).toEqual([]);
});
