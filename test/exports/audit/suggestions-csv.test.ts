import { expect, test } from 'vitest';
import { suggestionsCsv } from '../../../src/exports/audit/suggestions-csv.ts';
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

test('the table has readable addresses and the reason in the language of the report', async () => {
  const semantics = { suggestions: [suggestion] };
  expect(await textOf(suggestionsCsv, auditSource({ semantics }, 'en'))).toBe(
    'from,to,anchor,sentence,confidence,reason\r\nhttps://a.fr/été,https://a.fr/miel,miel,"Du miel, doux.",sure,Shared words.\r\n',
  );
  expect(await textOf(suggestionsCsv, auditSource({ semantics: null }))).toBeNull();
});
