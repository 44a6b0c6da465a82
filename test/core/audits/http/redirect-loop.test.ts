import { expect, test } from 'vitest';
import { httpRedirectLoop } from '../../../../src/core/audits/http/redirect-loop.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a loop is flagged', () => {
  expect(
    faultyPages(httpRedirectLoop, siteOf({ '/': {}, '/a': { status: 301, error: 'loop', redirectNext: '/a' } })),
  ).toEqual(['/a']);
});
