import { expect, test } from 'vitest';
import { suggestionId } from '../../../src/core/linking/link-decision.ts';
import { suggestionsJsonl } from '../../../src/exports/audit/suggestions-jsonl.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

const suggestion = {
  from: 'https://a.fr/%C3%A9t%C3%A9',
  to: 'https://a.fr/miel',
  anchor: 'miel',
  sentence: 'Du miel, doux.',
  offset: 3,
  reason: { fr: 'Mots en commun.', en: 'Shared words.' },
  confidence: 'sure',
  gain: { rank: 0.1, depth: 0 },
  block: { index: 0, start: 3, end: 7, textHash: 'h' },
};

test('each suggestion is one line with the fields of the file', async () => {
  const semantics = { suggestions: [{ ...suggestion, score: 0.8 }] };
  expect(await textOf(suggestionsJsonl, auditSource({ semantics }))).toBe(
    `${JSON.stringify({ id: suggestionId(suggestion), ...suggestion })}\n`,
  );
  expect(await textOf(suggestionsJsonl, auditSource({ semantics: null }))).toBeNull();
});
