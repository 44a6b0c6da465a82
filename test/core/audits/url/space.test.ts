import { expect, test } from 'vitest';
import { urlSpace } from '../../../../src/core/audits/url/space.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlSpace, siteOf({ '/': {}, ['/nos-bols']: {}, ['/nos%20bols']: {} }))).toHaveLength(1);
});

test('a plus in a path is a plus', () => {
  expect(faultyPages(urlSpace, siteOf({ '/lost+found': {} }))).toEqual([]);
});
