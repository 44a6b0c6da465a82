import { expect, test } from '@jest/globals';
import { contentStuffing } from '../../../../src/core/audits/content/stuffing.ts';
import { languages } from '../../../support/languages.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a word that is a tenth of the text is flagged, singular and plural together', () => {
  const text = Array.from(
    { length: 10 },
    () => 'Notre plombier répare vite. Les plombiers de la ville viennent chez vous le soir, même tard.',
  );
  expect(faultyPages(contentStuffing, siteOf({ '/a': { text } }, { languages }))).toEqual(['/a']);
});

test('a text that varies its words is not', () => {
  const text = Array.from(
    'abcdefghij',
    (letter) =>
      `Le marchand ${letter.repeat(5)} vend ses ${letter.repeat(6)} au pied du ${letter.repeat(7)} bleu, sans hâte.`,
  );
  expect(faultyPages(contentStuffing, siteOf({ '/a': { text } }, { languages }))).toEqual([]);
});
