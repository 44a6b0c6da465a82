import { expect, test } from '@jest/globals';
import { contentLorem } from '../../../../src/core/audits/content/lorem.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('lorem ipsum is flagged', () => {
  expect(faultyPages(contentLorem, siteOf({ '/': {}, '/a': { text: ['Lorem ipsum dolor sit amet.'] } }))).toEqual([
    '/a',
  ]);
});
