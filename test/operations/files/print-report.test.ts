import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localFiles as files } from '../../../src/io/files.ts';
import type { Printer } from '../../../src/io/services/printer.ts';
import { printReport, refuseWithoutPrinter } from '../../../src/operations/files/print-report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-print-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const printer = (print: Printer['print'], found: string | null = '/usr/bin/chromium'): Printer => ({
  find: async () => found,
  print,
  pictures: async (places) => places.map(() => null),
});

describe('print-report', () => {
  test('without a browser the work is rejected before it begins, with what to install', async () => {
    const refused = refuseWithoutPrinter({ printer: printer(async () => null, null) });
    await expect(refused).rejects.toMatchObject({ code: 'program-missing' });
    await expect(refused).rejects.toMatchObject({
      detail: { fr: expect.stringContaining('apt-get install chromium') },
    });
    await expect(refused).rejects.toMatchObject({ detail: { en: expect.stringContaining('or ask for docx') } });
    await refuseWithoutPrinter({ printer: printer(async () => null) });
  });

  test('the report in the same folder is printed', async () => {
    writeFileSync(join(folder, 'report.html'), '<p>été</p>');
    await printReport(folder, '2027-01-04', {
      files,
      printer: printer(async (html, day) => new TextEncoder().encode(`${html} ${day}`)),
    });
    expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('<p>été</p> 2027-01-04');
  });

  test('a PDF keeps no link to the sheets, which are files beside the report', async () => {
    writeFileSync(
      join(folder, 'report.html'),
      '<a href="pages.html#page-2" aria-label="/a">a</a><a href="#map-1">b</a>',
    );
    await printReport(folder, '2027-01-04', {
      files,
      printer: printer(async (html) => new TextEncoder().encode(html)),
    });
    expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('<a aria-label="/a">a</a><a href="#map-1">b</a>');
  });

  test('when the browser fails the report remains, and the error offers another way', async () => {
    writeFileSync(join(folder, 'report.html'), '<p>été</p>');
    const failed = printReport(folder, '2027-01-04', { files, printer: printer(async () => null) });
    await expect(failed).rejects.toMatchObject({ code: 'print-failed' });
    expect(await files.exists(`${folder}/report.pdf`)).toBe(false);
    expect(await files.exists(`${folder}/report.html`)).toBe(true);
  });
});
