import { expect, test } from 'vitest';
import { httpMetaRefresh } from '../../../../src/core/audits/http/meta-refresh.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a meta refresh is flagged', () => {
  expect(
    faultyPages(httpMetaRefresh, siteOf({ '/': {}, '/a': { refresh: { seconds: 0, url: 'https://exemple.fr/' } } })),
  ).toEqual(['/a']);
});
