import { expect, test } from 'vitest';
import { keyphrasesJsonl } from '../../../src/exports/audit/keyphrases-jsonl.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('each page is one line with its keyphrases', async () => {
  const keyphrases = [{ url: '/a', keyphrases: [{ text: 'miel', score: 1, count: 2 }], language: 'fr' }];
  expect(await textOf(keyphrasesJsonl, auditSource({ semantics: { keyphrases } }))).toBe(
    '{"url":"/a","keyphrases":[{"text":"miel","score":1,"count":2}]}\n',
  );
  const unnamed = [{ url: '/b', keyphrases: [], reason: { fr: 'Rien.', en: 'Nothing.' } }];
  expect(await textOf(keyphrasesJsonl, auditSource({ semantics: { keyphrases: unnamed } }))).toBe(
    '{"url":"/b","keyphrases":[],"reason":{"fr":"Rien.","en":"Nothing."}}\n',
  );
  expect(await textOf(keyphrasesJsonl, auditSource({ semantics: null }))).toBeNull();
});
