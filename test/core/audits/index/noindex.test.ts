import { expect, test } from 'vitest';
import { indexNoindex } from '../../../../src/core/audits/index/noindex.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('noindex in the meta element or in the header is listed', () => {
  const site = siteOf({ '/': {}, '/a': { noindex: true }, '/b': { headerRobots: ['none'] } });
  expect(faultyPages(indexNoindex, site)).toEqual(['/a', '/b']);
});
