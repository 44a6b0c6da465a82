import { expect, test } from 'vitest';
import { keywordsJson } from '../../../src/exports/audit/keywords-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the keywords of the site are written as one list', async () => {
  const siteKeywords = [{ text: 'miel de lavande', intent: 'commercial' }];
  expect(JSON.parse((await textOf(keywordsJson, auditSource({ semantics: { siteKeywords } })))!)).toEqual(siteKeywords);
  expect(await textOf(keywordsJson, auditSource({ semantics: null }))).toBeNull();
});
