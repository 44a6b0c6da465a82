import { expect, test } from 'vitest';
import { contentTruncated } from '../../../../src/core/audits/content/truncated.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page cut by a limit is reported', () => {
  expect(faultyPages(contentTruncated, siteOf({ '/': {}, '/a': { caps: ['links'] } }))).toEqual(['/a']);
});

test('damaged bytes stop nothing: the page was read whole', () => {
  expect(faultyPages(contentTruncated, siteOf({ '/': { caps: ['bad-bytes'] } }))).toEqual([]);
});
