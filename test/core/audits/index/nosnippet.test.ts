import { expect, test } from 'vitest';
import { indexNosnippet } from '../../../../src/core/audits/index/nosnippet.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('nosnippet is flagged, a wide max-snippet is not', () => {
  const site = siteOf({ '/': { metaRobots: ['max-snippet:-1'] }, '/a': { metaRobots: ['nosnippet'] } });
  expect(faultyPages(indexNosnippet, site)).toEqual(['/a']);
});
