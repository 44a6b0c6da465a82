import { expect, test } from 'vitest';
import { securityMixedContent } from '../../../../src/core/audits/security/mixed-content.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an http image on an https page is flagged', () => {
  expect(
    faultyPages(
      securityMixedContent,
      siteOf({ '/': { images: [{}] }, '/a': { images: [{ src: 'http://exemple.fr/bol.jpg' }] } }),
    ),
  ).toEqual(['/a']);
});
