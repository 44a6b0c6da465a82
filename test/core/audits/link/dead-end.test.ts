import { expect, test } from '@jest/globals';
import { linkDeadEnd } from '../../../../src/core/audits/link/dead-end.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without outgoing links is flagged', () => {
  expect(faultyPages(linkDeadEnd, siteOf({ '/': ['/a'], '/a': ['https://autre.fr/'] }))).toEqual(['/a']);
});
