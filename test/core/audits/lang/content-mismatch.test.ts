import { expect, test } from '@jest/globals';
import { langContentMismatch } from '../../../../src/core/audits/lang/content-mismatch.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an English declaration on a French text is flagged', () => {
  expect(faultyPages(langContentMismatch, siteOf({ '/': { lang: 'fr-FR' }, '/a': { lang: 'en-US' } }))).toEqual(['/a']);
});

test('an unknown language is not judged', () => {
  expect(faultyPages(langContentMismatch, siteOf({ '/a': { lang: 'en' } }, { language: 'unknown' }))).toEqual([]);
});
