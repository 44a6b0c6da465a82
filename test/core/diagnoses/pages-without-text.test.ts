import { expect, test } from 'vitest';
import { pagesWithoutText } from '../../../src/core/diagnoses/pages-without-text.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const site = (words: readonly number[], noScript = true) =>
  siteOf(
    Object.fromEntries([
      ['/', {}],
      ...words.map((count, at) => [`/bol-${at}`, { words: count, ...(noScript ? { resources: [] } : {}) }] as const),
    ]),
  );

test('most pages with a line of text are reported with the usual length', () => {
  expect(diagnosisOf(pagesWithoutText, site([10, 20, 30, 40, 50, 300]))?.sentence.en).toBe(
    '5 of 6 pages have fewer than 60 words of text (half of them have 30 or fewer).',
  );
});

test('pages with a text, and shells of scripts, are another matter', () => {
  expect(diagnosisOf(pagesWithoutText, site([10, 20, 200, 300, 250, 300]))).toBeNull();
  expect(diagnosisOf(pagesWithoutText, site([1, 2, 3, 4, 5, 6], false))).toBeNull();
});
