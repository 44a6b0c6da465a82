import { expect, test } from 'vitest';
import { isArticlePath } from '../../../../src/core/audits/page-kinds/article-path.ts';

test('a folder of articles is recognised in both languages, at any depth', () => {
  expect(['/blog/a', '/fr/conseils/b', '/guides', '/news/'].map(isArticlePath)).toEqual([true, true, true, true]);
});

test('a word that only begins like one is no folder of articles', () => {
  expect(['/blogueurs/a', '/boutique', '/mon-blog'].map(isArticlePath)).toEqual([false, false, false]);
});
