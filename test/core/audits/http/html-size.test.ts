import { expect, test } from 'vitest';
import { httpHtmlSize } from '../../../../src/core/audits/http/html-size.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a document over 1 MB is flagged', () => {
  expect(faultyPages(httpHtmlSize, siteOf({ '/': {}, '/a': { bytes: 1_400_000 } }))).toEqual(['/a']);
});
