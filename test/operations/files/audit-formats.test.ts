import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import JSZip from 'jszip';
import { localFiles } from '../../../src/io/files.ts';
import { writeFormats } from '../../../src/operations/files/audit-formats.ts';

function auditFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-formats-'));
  const lines = (name: string, ...rows: object[]) =>
    writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  writeFileSync(join(folder, 'audit.json'), '{}');
  lines(
    'pages.jsonl',
    { url: 'https://a.fr/', status: 200, words: 3, price: '9 €' },
    { url: 'https://a.fr/b', words: 1 },
  );
  lines('links.jsonl', {
    from: 'https://a.fr/',
    to: 'https://a.fr/b',
    anchor: 'b',
    element: 'a',
    position: 'content',
    follow: true,
  });
  return folder;
}

test('the workbook has a sheet for each list, with columns of one’s own, and the graph its links', async () => {
  const folder = auditFolder();
  await writeFormats(['xlsx', 'gexf', 'graphml'], { folder, locale: 'fr', day: '2027-01-04', files: localFiles });
  const zip = await JSZip.loadAsync(readFileSync(join(folder, 'audit.xlsx')));
  const names = [...(await zip.file('xl/workbook.xml')!.async('text')).matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(names.map(([, name]) => name)).toEqual([
    'Pages',
    'Liens',
    'Ancres',
    'Images',
    'Constats',
    'Liens à ajouter',
    'Liens à décider',
    'Expressions',
    'Mots-clés',
    'Recherches',
    'Sujets',
    'Pages en concurrence',
  ]);
  const strings = await zip.file('xl/sharedStrings.xml')?.async('text');
  const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('text');
  expect(`${strings}${sheet}`).toContain('9 €');
  expect(readFileSync(join(folder, 'graph.gexf'), 'utf8')).toContain('source="n0" target="n1"');
  expect(readFileSync(join(folder, 'graph.graphml'), 'utf8')).toContain('<edge source="n0" target="n1">');
});

test('the faults of the audit are written as SARIF, page by page, and nothing that was not measured', async () => {
  const folder = auditFolder();
  writeFileSync(join(folder, 'audit.json'), '{"url":"https://a.fr/"}');
  const row = { check: 'title.missing', severity: 'high', page: null, message: { fr: 'Sans titre', en: 'No title' } };
  const rows = [
    { ...row, status: 'fail', evidence: {}, pages: ['https://a.fr/', 'https://a.fr/b'] },
    { ...row, status: 'not-measured', evidence: {} },
  ];
  writeFileSync(join(folder, 'findings.jsonl'), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await writeFormats(['sarif'], { folder, locale: 'fr', day: '2027-01-04', files: localFiles });
  const { results } = JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8')).runs[0];
  const uri = (one: typeof results) => one.locations[0].physicalLocation.artifactLocation.uri;
  expect(results.map(uri)).toEqual(['./', 'b']);
  expect(results[0].message.text).toBe('Sans titre');
});

test('nothing is written that was not requested', async () => {
  const folder = auditFolder();
  await writeFormats(['gexf'], { folder, locale: 'en', day: '2027-01-04', files: localFiles });
  expect(() => readFileSync(join(folder, 'audit.xlsx'))).toThrow();
});
