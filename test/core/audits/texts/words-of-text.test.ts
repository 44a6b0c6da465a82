import { expect, test } from 'vitest';
import { wordsOfText } from '../../../../src/core/audits/texts/words-of-text.ts';
import { siteOf } from '../../../support/site-of.ts';

test('code and cells are looked up, not read on', () => {
  const blocks = [
    { text: 'Quatre mots de texte' },
    { kind: 'code' as const, text: 'let a = 1' },
    { kind: 'cell' as const, text: '12 cm' },
  ];
  expect(wordsOfText(siteOf({ '/': { blocks, words: 9 } }).pages[0]!)).toBe(4);
});
