import { expect, test } from '@jest/globals';
import { findingsCsv } from '../../../src/exports/audit/findings-csv.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the table has the message and the fix in the language of the report', async () => {
  const finding = {
    check: 'title.missing',
    severity: 'high',
    status: 'fail',
    page: null,
    message: { fr: 'Titre absent', en: 'Missing title' },
    fix: { fr: 'Ajoutez un titre.', en: 'Add a title.' },
  };
  expect(await textOf(findingsCsv, auditSource({ findings: [finding] }, 'fr'))).toBe(
    'check,severity,status,page,message,fix\r\ntitle.missing,high,fail,,Titre absent,Ajoutez un titre.\r\n',
  );
});
