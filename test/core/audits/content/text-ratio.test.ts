import { expect, test } from '@jest/globals';
import { contentTextRatio } from '../../../../src/core/audits/content/text-ratio.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('5 % of text is told, 20 % is not', () => {
  expect(faultyPages(contentTextRatio, siteOf({ '/': {}, '/a': { textLength: 1000, htmlLength: 20_000 } }))).toEqual([
    '/a',
  ]);
});
