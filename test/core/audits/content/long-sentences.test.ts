import { expect, test } from 'vitest';
import { contentLongSentences } from '../../../../src/core/audits/content/long-sentences.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('half of the sentences over twenty-five words are flagged', () => {
  const long = `Le ${'bol '.repeat(26)}cuit.`;
  const text = [Array.from({ length: 5 }, () => `${long} Le four chauffe.`).join(' ')];
  expect(faultyPages(contentLongSentences, siteOf({ '/': {}, '/a': { text } }))).toEqual(['/a']);
});

test('sentences of twenty-two words, or three long ones in ten, are usual', () => {
  const sentences = (count: number, words: number) => `Le ${'bol '.repeat(words - 2)}cuit. `.repeat(count);
  const site = siteOf({
    '/a': { text: [sentences(10, 22)] },
    '/b': { text: [sentences(3, 30) + sentences(7, 12)] },
    '/c': { text: [sentences(4, 30) + sentences(6, 12)] },
  });
  expect(faultyPages(contentLongSentences, site)).toEqual(['/c']);
});
