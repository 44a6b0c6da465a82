import { expect, test } from 'vitest';
import { urlSessionId } from '../../../../src/core/audits/url/session-id.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(
    faultyPages(urlSessionId, siteOf({ '/': {}, ['/bols?taille=4']: {}, ['/bols?PHPSESSID=4f2a']: {} })),
  ).toHaveLength(1);
});
