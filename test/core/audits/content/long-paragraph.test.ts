import { expect, test } from '@jest/globals';
import { contentLongParagraph } from '../../../../src/core/audits/content/long-paragraph.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a paragraph of 160 words is flagged', () => {
  expect(faultyPages(contentLongParagraph, siteOf({ '/': {}, '/a': { text: ['mot '.repeat(160)] } }))).toEqual(['/a']);
});

test('a following page of a list shows texts that are judged where they stand', () => {
  const site = siteOf({ '/blog/page/2/': { text: ['mot '.repeat(160)] } });
  expect(faultyPages(contentLongParagraph, site)).toEqual([]);
});
