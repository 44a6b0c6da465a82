import { expect, test } from 'vitest';
import { keywordsJson } from '../../../src/exports/audit/keywords-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the keywords of the site are written as one list, each with its page', async () => {
  const siteKeywords = [{ text: 'miel de lavande', key: 'miel lavand', intent: 'commercial' }];
  const keyphrases = [{ url: 'https://www.exemple.fr/lavande', keyphrases: [{ key: 'miel lavand', score: 1 }] }];
  expect(
    JSON.parse(
      (await textOf(
        keywordsJson,
        auditSource({ semantics: { siteKeywords, keyphrases }, facts: { kindOf: new Map() } }),
      ))!,
    ),
  ).toEqual([{ ...siteKeywords[0], page: 'https://www.exemple.fr/lavande' }]);
  expect(await textOf(keywordsJson, auditSource({ semantics: null }))).toBeNull();
});
