import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCompany } from '../../../src/core/framework/company/company.ts';
import type { Report, ReportBlock } from '../../../src/core/report/blocks.ts';
import { planReport } from '../../../src/core/report/plan/plan-report.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { locales } from '../../../src/core/values/locale.ts';
import { plainText } from '../../../src/core/values/strings/plain-text.ts';
import { renderDocx } from '../../../src/exports/docx/render-docx.ts';
import { renderHtml } from '../../../src/exports/html/render-html.ts';
import { readStructured } from '../../../src/io/structured-file.ts';
import { exampleCompanies, exampleCompany, planOf } from '../../support/companies.ts';
import { docxParagraphs, docxParts, htmlText } from '../../support/docx-text.ts';
import { xmlFault } from '../../support/sound-xml.ts';

const both = (text: string) => ({ fr: text, en: text });
const day = '2027-01-04';

function reportOf(...blocks: ReportBlock[]): Report {
  return { title: both('Rapport'), subtitle: both('Sous-titre'), blocks };
}

const demo = readCompany(await readStructured(join(import.meta.dirname, '../../../demo/company.yaml')));
const companies = { demo, ...Object.fromEntries(exampleCompanies.map((name) => [name, exampleCompany(name)])) };

/** The report of a company's plan. */
function planOfCompany(name: string): Report {
  const company = companies[name as keyof typeof companies];
  const plan = planOf(company);
  const names = new Map(company.personas.map((persona) => [persona.id, persona.name]));
  return planReport(plan, validateStrategy(plan, company), names);
}

const numbersIn = (text: string): string[] => text.match(/\d(?:[\d.,\u00a0\u202f]*\d)?/g) ?? [];
const headingsOf = (paragraphs: ReturnType<typeof docxParagraphs>): string[] =>
  paragraphs.filter(({ style }) => /^Heading\d$/.test(style)).map(({ text }) => text);

const hostile = [
  '=1+1',
  '<script>alert(1)</script> & "\'',
  'a\u0000b\u0007c\ud800d\ufffee\u202efg',
  'كلمة מילה',
  '👩‍👩‍👧 😀',
  'x'.repeat(40_000),
  `https://example.com/?q=${'é'.repeat(3000)}`,
  'javascript:alert(1)',
  'https://[broken',
  'https://example.com/a b?c=<d>&e#f"g',
];

/** Every kind of block, with one text in every field. */
function everyBlock(text: string): Report {
  return {
    title: both(text),
    subtitle: both(text),
    blocks: [
      { kind: 'heading', level: 2, text: both(text), id: 'same' },
      { kind: 'heading', level: 3, text: both(text), id: 'same' },
      { kind: 'paragraph', text: both(text) },
      { kind: 'paragraph', text: both(text), tone: 'note' },
      { kind: 'paragraph', text: both(text), tone: 'warning' },
      { kind: 'list', items: [both(text)] },
      {
        kind: 'actions',
        items: [
          { title: both(text), why: both(text), how: both(text), effort: 'minutes', places: [text], count: 3 },
          { title: both(text), why: both(text), how: both(text), effort: 'days', places: [], count: 0 },
        ],
      },
      {
        kind: 'figures',
        items: [
          { label: both(text), value: null, note: both(text), provenance: 'benchmark' },
          { label: both(text), value: 0.5, unit: 'share', note: both(text), provenance: 'measured' },
        ],
      },
      {
        kind: 'scores',
        items: [
          { label: both(text), value: null },
          { label: both(text), value: 85 },
        ],
      },
      {
        kind: 'table',
        caption: both(text),
        columns: [{ label: both(text) }, { label: both(text), number: true }, { label: both(text), wide: true }],
        rows: [
          [text, null, { url: text }],
          [both(text), 12_345, { url: text }],
        ],
        more: 2,
      },
      { kind: 'table', caption: both(text), columns: [{ label: both(text) }], rows: [], more: 0 },
      {
        kind: 'links',
        items: [
          { from: text, to: text, sentence: text, offset: 1, length: 2, reason: both(text), confidence: both(text) },
        ],
        more: 1,
        file: 'suggestions.csv',
      },
      {
        kind: 'graph',
        caption: both(text),
        nodes: [
          { x: 0, y: 0, size: 3, group: 0, label: text },
          { x: 1, y: 1, size: 3, group: -1, label: null },
        ],
        edges: [[0, 1]],
        groups: [text],
      },
      { kind: 'heat', caption: both(text), rows: [text], columns: [both(text), both(text)], values: [[0.5, null]] },
      {
        kind: 'days',
        caption: both(text),
        items: [{ date: '2027-01-05', title: both(text), detail: both(text), family: both(text) }],
      },
    ],
  };
}

describe('docx', () => {
  for (const name of Object.keys(companies)) {
    test.each(locales)(
      `the plan of ${name} has in %s the numbers and headings of report.html, in its order`,
      async (locale) => {
        const report = planOfCompany(name);
        const parts = await docxParts(await renderDocx(report, { locale, day }));
        const paragraphs = docxParagraphs(parts);
        const start = paragraphs.findIndex(({ style }) => style === 'Heading1');
        const text = paragraphs
          .slice(start)
          .map((one) => one.text)
          .join(' \n ');
        const html = renderHtml(report, locale);
        expect(numbersIn(text)).toEqual(numbersIn(htmlText(html)));
        const headings = Array.from(html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g), ([, inner]) =>
          htmlText(`<main>${inner}`),
        );
        expect(headingsOf(paragraphs)).toEqual(headings.map((heading) => heading.slice(1)));
        for (const [part, xml] of parts) expect([part, xmlFault(xml)]).toEqual([part, null]);
        expect(text).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object/);
        expect(parts.get('word/styles.xml')).toContain(locale === 'fr' ? 'fr-FR' : 'en-GB');
      },
    );
  }

  test('made twice, and after another one, it is the same bytes', async () => {
    const report = planOfCompany('larkfield-rota');
    const first = await renderDocx(report, { locale: 'en', day });
    await renderDocx(everyBlock('other'), { locale: 'fr', day });
    expect(Buffer.compare(first, await renderDocx(report, { locale: 'en', day }))).toBe(0);
  });

  test.each(hostile.map((text) => [text.slice(0, 30), text]))('a hostile text stays text: %j', async (_, text) => {
    const parts = await docxParts(await renderDocx(everyBlock(text), { locale: 'fr', day }));
    for (const [name, xml] of parts) expect([name, xmlFault(xml)]).toEqual([name, null]);
    expect(docxParagraphs(parts).some((one) => one.text === plainText(text))).toBe(true);
    const outside = Array.from(
      parts.get('word/_rels/document.xml.rels')!.matchAll(/Target="([^"]*)" TargetMode="External"/g),
      ([, target]) => target!,
    );
    for (const target of outside) {
      expect(target).toMatch(/^https?:\/\//);
      expect(target.length).toBeLessThan(2500);
    }
    for (const [name, xml] of parts) {
      if (name.endsWith('.rels') && name !== 'word/_rels/document.xml.rels') expect(xml).not.toContain('External');
    }
  });

  test('unknown values are marked as such, never as 0', async () => {
    const parts = await docxParts(await renderDocx(everyBlock('texte'), { locale: 'fr', day }));
    expect(docxParagraphs(parts).filter(({ text }) => text === 'non mesuré')).toHaveLength(4);
  });

  test('it is a document for those who hear it: headings, heads of tables, lists, language, title', async () => {
    const parts = await docxParts(await renderDocx(everyBlock('texte'), { locale: 'en', day }));
    const body = parts.get('word/document.xml')!;
    const tables = body.split('<w:tbl>').slice(1);
    expect(tables).toHaveLength(7);
    for (const table of tables) {
      expect(table.split('</w:tr>')[0]).toContain('<w:tblHeader/>');
      const [, grid = ''] = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(table) ?? [];
      const widths = Array.from(grid.matchAll(/w:w="(\d+)"/g), ([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9866);
    }
    expect(body).not.toMatch(/gridSpan|vMerge/);
    expect(body.match(/<w:numPr>/g)!.length).toBeGreaterThan(3);
    expect(parts.get('word/settings.xml')).toContain('w:updateFields');
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>texte</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(parts.get('docProps/core.xml')).toContain('2027-01-04T00:00:00Z');
    const names = Array.from(body.matchAll(/<w:bookmarkStart[^>]*w:name="(\w+)"/g), ([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const anchors = Array.from(body.matchAll(/w:anchor="([^"]*)"/g), ([, anchor]) => anchor);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
  });

  test('an address is displayed in readable form and links to the exact one, its fragment separate', async () => {
    const url = 'https://xn--cole-9oa.fr/th%C3%A9#prix';
    const cell: ReportBlock = {
      kind: 'table',
      caption: both('t'),
      columns: [{ label: both('c') }],
      rows: [[{ url }], [{ url }]],
      more: 0,
    };
    const parts = await docxParts(await renderDocx(reportOf(cell), { locale: 'fr', day }));
    expect(docxParagraphs(parts).some(({ text }) => text === 'https://école.fr/thé#prix')).toBe(true);
    const relations = parts.get('word/_rels/document.xml.rels')!;
    expect(relations.match(/Target="https:\/\/xn--cole-9oa\.fr\/th%C3%A9"/g)).toHaveLength(1);
    expect(parts.get('word/document.xml')).toContain('w:anchor="prix"');
  });

  const office = ['soffice', 'pdftotext'].every((program) => spawnSync(program, ['--version']).error === undefined);
  if (!office)
    console.warn(
      'LibreOffice is absent: a docx test is skipped (apt-get install libreoffice-writer-nogui poppler-utils).',
    );
  (office ? test : test.skip)(
    'LibreOffice opens it, with its headings and no empty page',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'maillage-docx-'));
      try {
        writeFileSync(join(folder, 'report.docx'), await renderDocx(planOfCompany('demo'), { locale: 'fr', day }));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', 'report.docx'], {
          cwd: folder,
          timeout: 120_000,
        });
        const text = spawnSync('pdftotext', ['-layout', 'report.pdf', '-'], { cwd: folder, encoding: 'utf8' }).stdout;
        const pages = text.split('\f').slice(0, -1);
        expect(pages.length).toBeGreaterThan(10);
        expect(pages.filter((page) => page.replaceAll(/\s/g, '').length < 60)).toEqual([]);
        expect(pages.at(-1)).toContain(`Page ${pages.length} / ${pages.length}`);
        expect(readFileSync(join(folder, 'report.pdf')).includes('/MarkInfo')).toBe(true);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    150_000,
  );
});
