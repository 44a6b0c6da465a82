import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxParagraphs, docxParts, htmlText } from '../support/docx-text.ts';
import { maillage } from '../support/maillage.ts';
import { smallSite } from '../support/small-site.ts';
import { type WebServer, webServer } from '../support/web-server.ts';
import { testWithChromium } from '../support/with-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-documents-'));
const company = join(import.meta.dirname, '../fixtures/companies/larkfield-rota.json');
let site: WebServer;

beforeAll(async () => {
  site = await webServer(smallSite);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return maillage(args, { MAILLAGE_DATA: join(folder, 'data'), MAILLAGE_LANG: 'fr', ...environment }).ended;
}
const audit = (out: string, ...options: readonly string[]) =>
  run(['audit', `${site.origin}/`, '--out', join(folder, out), ...options]);
const written = (out: string, name: string): boolean => existsSync(join(folder, out, name));
const numbersIn = (text: string): string[] => text.match(/\d(?:[\d.,\u00a0\u202f]*\d)?/g) ?? [];

describe('documents of an audit and of a plan', () => {
  test('an audit writes no document without --documents', async () => {
    expect((await audit('plain')).code).toBe(0);
    expect(['report.html', 'report.docx', 'report.pdf'].map((name) => written('plain', name))).toEqual([
      true,
      false,
      false,
    ]);
  }, 120_000);

  test('the document of an audit contains its numbers', async () => {
    expect((await audit('word', '--documents', 'docx')).code).toBe(0);
    const paragraphs = docxParagraphs(await docxParts(readFileSync(join(folder, 'word/report.docx'))));
    const said = new Set(numbersIn(paragraphs.map(({ text }) => text).join(' \n ')));
    const html = htmlText(readFileSync(join(folder, 'word/report.html'), 'utf8').replaceAll(/<svg.*?<\/svg>/gs, ''));
    expect(numbersIn(html).filter((number) => !said.has(number))).toEqual([]);
  }, 120_000);

  test('a plan is written in the language that is asked for, whatever that of the company', async () => {
    const out = join(folder, 'translated');
    expect((await run(['plan', '--company', company, '--out', out, '--lang', 'fr'])).code).toBe(0);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<html lang="fr">');
  }, 120_000);

  testWithChromium(
    'both are printed on paper too',
    async () => {
      expect((await audit('paper', '--documents', 'pdf')).code).toBe(0);
      const plan = ['plan', '--company', company, '--out', join(folder, 'plan'), '--documents', 'docx,pdf'];
      expect((await run(plan)).code).toBe(0);
      for (const out of ['paper', 'plan']) {
        expect(
          readFileSync(join(folder, out, 'report.pdf'))
            .subarray(0, 5)
            .toString(),
        ).toBe('%PDF-');
      }
      expect(written('plan', 'report.docx')).toBe(true);
    },
    180_000,
  );

  test('without Chromium a PDF is rejected before any request or file', async () => {
    const before = site.asked.length;
    const noBrowser = { PATH: '/nowhere' };
    for (const args of [
      ['audit', `${site.origin}/`, '--out', join(folder, 'none'), '--documents', 'pdf'],
      ['plan', '--company', company, '--out', join(folder, 'none'), '--documents', 'pdf'],
    ]) {
      const { code, stderr } = await run(args, noBrowser);
      expect([code, stderr]).toEqual([1, expect.stringContaining('ou demandez docx')]);
    }
    expect(site.asked.slice(before).filter((target) => target !== '/')).toEqual([]);
    expect(written('none', 'report.html')).toBe(false);
  }, 120_000);

  test('documents without a folder are rejected, with the option to add', async () => {
    const { code, stderr } = await run(['audit', `${site.origin}/`, '--documents', 'docx']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--out DOSSIER')]);
  }, 60_000);
});
