import { expect, test } from 'vitest';
import { additionsCsv } from '../../../src/exports/audit/additions-csv.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

const addition = {
  kind: 'add-sentence',
  from: 'https://a.fr/%C3%A9t%C3%A9',
  to: 'https://a.fr/prix',
  anchor: 'our prices',
  sentence: 'See our prices.',
  offset: 4,
  after: { block: 2, textHash: 'h', text: 'Open all summer.' },
  reason: { fr: 'Le prix manque.', en: 'The price is missing.' },
};

test('the table says what follows what, and why, in the language of the report', async () => {
  const semantics = { additions: [addition] };
  expect(await textOf(additionsCsv, auditSource({ semantics }, 'en'))).toBe(
    'from,to,anchor,sentence,after,reason\r\nhttps://a.fr/été,https://a.fr/prix,our prices,See our prices.,Open all summer.,The price is missing.\r\n',
  );
  expect(await textOf(additionsCsv, auditSource({ semantics: null }))).toBeNull();
});
