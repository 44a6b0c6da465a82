import { expect, test } from 'vitest';
import { linkIsland } from '../../../../src/core/audits/link/island.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two pages that link only to each other are out of reach', () => {
  expect(faultyPages(linkIsland, siteOf({ '/': ['/c'], '/c': [], '/a': ['/b'], '/b': ['/a'] }))).toEqual(['/a', '/b']);
});
