import { expect, test } from 'vitest';
import { findingsCsv } from '../../../src/exports/audit/findings-csv.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the table has the message and the fix in the language of the report', async () => {
  const finding = {
    check: 'title.missing',
    severity: 'high',
    status: 'fail',
    page: null,
    message: { fr: 'Titre absent', en: 'Missing title' },
    evidence: {},
    fix: { fr: 'Ajoutez un titre.', en: 'Add a title.' },
  };
  expect(await textOf(findingsCsv, auditSource({ findings: [finding] }, 'fr'))).toBe(
    'check,severity,status,page,message,places,fix\r\ntitle.missing,high,fail,,Titre absent,,Ajoutez un titre.\r\n',
  );
});

test('a broken link names the page that contains it, its words and its place', async () => {
  const finding = {
    check: 'link.broken_internal',
    severity: 'high',
    status: 'fail',
    page: 'https://exemple.fr/perdue',
    message: { fr: 'Lien mort', en: 'Dead link' },
    evidence: { sources: [{ from: 'https://exemple.fr/a', anchor: 'nos prix', position: 'footer' }] },
    fix: { fr: 'Retirez-le.', en: 'Remove it.' },
  };
  expect(await textOf(findingsCsv, auditSource({ findings: [finding] }, 'en'))).toContain(
    'Dead link,"/a (“nos prix”, footer)",Remove it.',
  );
});

test('a fault that many pages share has one row for each of them', async () => {
  const finding = {
    check: 'desc.missing',
    severity: 'low',
    status: 'fail',
    page: null,
    pages: ['https://exemple.fr/a', 'https://exemple.fr/b'],
    message: { fr: 'Sans description', en: 'No description' },
    evidence: { pages: 2, examples: ['https://exemple.fr/a'] },
    fix: { fr: 'Écrivez-la.', en: 'Write it.' },
  };
  const rows = (await textOf(findingsCsv, auditSource({ findings: [finding] }, 'en')))!.split('\r\n');
  expect(rows.filter((row) => row.startsWith('desc.missing')).map((row) => row.split(',')[3])).toEqual([
    'https://exemple.fr/a',
    'https://exemple.fr/b',
  ]);
});

test('each row of a fault that many pages share has the values of its own page', async () => {
  const long = (pixels: number) => ({ fr: `${pixels} pixels de large`, en: `${pixels} pixels wide` });
  const finding = {
    check: 'title.too_long',
    severity: 'medium',
    status: 'fail',
    page: null,
    pages: ['https://exemple.fr/', 'https://exemple.fr/a'],
    messages: [long(930), long(610)],
    message: { fr: 'Défaut du gabarit.', en: 'A fault of the template.' },
    evidence: { pages: 2, pixels: 930 },
    fix: { fr: 'Raccourcissez.', en: 'Shorten it.' },
  };
  const table = await textOf(findingsCsv, auditSource({ findings: [finding] }, 'en'));
  expect(table).toContain('https://exemple.fr/,930 pixels wide');
  expect(table).toContain('https://exemple.fr/a,610 pixels wide');
});
