import { expect, test } from '@jest/globals';
import { contentLongSentences } from '../../../../src/core/audits/content/long-sentences.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('half of the sentences over twenty words are flagged', () => {
  const long = `Le ${'bol '.repeat(22)}cuit.`;
  const text = [Array.from({ length: 5 }, () => `${long} Le four chauffe.`).join(' ')];
  expect(faultyPages(contentLongSentences, siteOf({ '/': {}, '/a': { text } }))).toEqual(['/a']);
});
