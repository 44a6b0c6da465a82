import { expect, test } from 'vitest';
import { httpUnreachable } from '../../../../src/core/audits/http/unreachable.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('each cause has its message', () => {
  const site = siteOf({ '/': {}, '/a': { error: 'timeout' }, '/b': { error: 'tls' }, '/c': { error: 'robots' } });
  expect(faultsOf(httpUnreachable, site).map((fault) => fault.evidence.error)).toEqual(['timeout', 'tls']);
});
