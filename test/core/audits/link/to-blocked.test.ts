import { expect, test } from '@jest/globals';
import { linkToBlocked } from '../../../../src/core/audits/link/to-blocked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a link to a forbidden address is flagged', () => {
  expect(
    faultyPages(linkToBlocked, siteOf({ '/': ['/filtre', '/a'], '/a': {}, '/filtre': { error: 'robots' } })),
  ).toEqual(['/filtre']);
});
