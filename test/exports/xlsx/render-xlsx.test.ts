import { describe, expect, test } from 'vitest';
import { parseDocument } from 'htmlparser2';
import JSZip from 'jszip';
import { planWorkbook } from '../../../src/core/report/workbook/plan-workbook.ts';
import type { SheetCell, Workbook } from '../../../src/core/report/workbook/workbook.ts';
import { renderXlsx } from '../../../src/exports/xlsx/render-xlsx.ts';
import { exampleCompanies, exampleCompany, planOf } from '../../support/companies.ts';

const both = (text: string) => ({ fr: text, en: text });
const day = '2027-01-04';

function workbookOf(...cells: SheetCell[]): Workbook {
  return {
    title: both('Classeur'),
    currency: 'EUR',
    sheets: [
      {
        id: 'actions',
        name: both('Actions'),
        columns: [{ key: 'a', label: both('A'), width: 20 }],
        rows: cells.map((a) => ({ a })),
        empty: both('rien'),
        sticky: 1,
        pagesWide: 1,
      },
    ],
  };
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir);
  return new Map(await Promise.all(names.map(async (name) => [name, await zip.file(name)!.async('string')] as const)));
}

const partsOfCells = async (...cells: SheetCell[]) =>
  partsOf(await renderXlsx(workbookOf(...cells), { locale: 'fr', day }));

/** Texts of the cells, in the order they were met. */
const textsIn = (parts: ReadonlyMap<string, string>): string[] =>
  [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!);

const sheetsOf = (parts: ReadonlyMap<string, string>) =>
  [...parts].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));

/** Shapes of the templates, with cells, numbers and our words replaced by their kind. */
const forms = new Set([
  'IF(AND(ISNUMBER(c),ISNUMBER(c)),IF(c<>n,c/c,w),w)',
  'IF(AND(ISNUMBER(c),ISNUMBER(c)),c-c,w)',
  'IF(AND(ISNUMBER(c),ISNUMBER(c)),IF(c>n,c/c-n,w),w)',
  'IF(AND(ISNUMBER(c),ISNUMBER(c)),IF(c<>n,(c-c)/c,w),w)',
  'IF(COUNT(r)<n,w,SUM(r))',
  'IF(COUNT(r)=n,w,SUM(r))',
  'IF(COUNT(r)=n,w,COUNT(r))',
  'IF(COUNTIFS(r,w,r,w)<n,w,SUMIFS(r,r,w))',
  'IF(COUNTIFS(r,c,r,w)=n,w,SUMIFS(r,r,c))',
  'IFERROR(LOOKUP(n,n/((r=c)*(r=c)*ISNUMBER(r)),r),w)',
  'IFERROR(INDEX(r,MATCH(c,r,n)),w)',
  'IF(COUNT(c,c)=n,w,IF(ISNUMBER(c),c,c)+IF(ISNUMBER(c),c,c)*n)',
  'IF(COUNTIFS(r,w,r,w)=n,w,SUMIFS(r,r,w)/COUNTIFS(r,w,r,w))',
  'IF(AND(ISNUMBER(c),ISNUMBER(c)),IF(c>=c,w,IF(c>=n,w,w)),w)',
  'IF(AND(ISNUMBER(c),ISNUMBER(c)),IF(c<=c,w,IF(c<=n,w,w)),w)',
  'IF(AND(ISNUMBER(c),ISNUMBER(c)),IF(IF(c>n,c/c,c)>=c,w,IF(IF(c>n,c/c,c)>=c,w,w)),w)',
]);

const formOf = (formula: string): string =>
  formula
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/"[^"]*"/g, 'w')
    .replaceAll(/(?:'[^']+'!)?\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/g, 'r')
    .replaceAll(/\$[A-Z]+\d+/g, 'c')
    .replaceAll(/(?<![\w.])\d+(?:\.\d+)?/g, 'n');

describe.each(exampleCompanies.flatMap((name) => (['fr', 'en'] as const).map((locale) => [name, locale] as const)))(
  'the workbook of %s in %s',
  (name, locale) => {
    const strategy = planOf(exampleCompany(name));
    const workbook = planWorkbook(strategy);
    const made = renderXlsx(workbook, { locale, day });

    test('is sound: every part parses, every formula is of the list, no word of a machine, links over http(s) only', async () => {
      const parts = await partsOf(await made);
      for (const [part, xml] of parts) {
        expect([part, xml.startsWith('<?xml')]).toEqual([part, true]);
        expect(parseDocument(xml, { xmlMode: true }).children.length).toBeGreaterThan(0);
        expect([part, /\bundefined\b|\bNaN\b|>null<|Infinity|\[object/.exec(xml)]).toEqual([part, null]);
      }
      const formulas = sheetsOf(parts).flatMap(([, xml]) =>
        [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text]) => text!),
      );
      expect(formulas.length).toBeGreaterThan(300);
      expect(formulas.map(formOf).filter((form) => !forms.has(form))).toEqual([]);
      const targets = [...parts].flatMap(([part, xml]) =>
        part.endsWith('.rels')
          ? [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, url]) => url!)
          : [],
      );
      expect(targets.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
    });

    test('keeps the order of elements that Excel requires', async () => {
      const order = [
        'sheetPr',
        'sheetViews',
        'cols',
        'sheetData',
        'conditionalFormatting',
        'dataValidations',
        'hyperlinks',
        'pageMargins',
        'pageSetup',
        'drawing',
      ];
      for (const [part, xml] of sheetsOf(await partsOf(await made))) {
        const root = parseDocument(xml, { xmlMode: true }).children.find(
          (one) => 'name' in one && one.name === 'worksheet',
        );
        const names = (root as unknown as { children: { name: string }[] }).children.map((one) =>
          order.indexOf(one.name),
        );
        expect([part, names]).toEqual([part, [...names].sort((a, b) => a - b)]);
        expect([part, names.includes(-1)]).toEqual([part, false]);
      }
    });

    test('is the same bytes twice', async () => {
      const [first, second] = [await made, await renderXlsx(workbook, { locale, day })];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    });

    test('begins each sheet with its titles, which stay in sight', async () => {
      for (const [part, xml] of sheetsOf(await partsOf(await made))) {
        expect([part, xml.includes('<row r="1"><c r="A1"')]).toEqual([part, true]);
        expect([part, xml.includes('ySplit="1"')]).toEqual([part, true]);
      }
    });
  },
);

describe('a cell', () => {
  test('of text from outside is a string, whatever it begins with', async () => {
    const parts = await partsOfCells(
      '=1+1',
      '@SUM(A1)',
      '+33 4',
      '<script>alert(1)</script>',
      'a\u0000b\u202ec\ud800d\ufffe',
    );
    const [[, sheet]] = sheetsOf(parts) as [[string, string]];
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/t="s"/g)).toHaveLength(6);
    expect(textsIn(parts).slice(1)).toEqual([
      '=1+1',
      '@SUM(A1)',
      '+33 4',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      'abcd',
    ]);
  });

  test('keeps emoji, letters of other scripts, and words the library calls its own', async () => {
    const parts = await partsOfCells('👩‍👩‍👧 ☕', 'כלמה', 'constructor', '__proto__', 'a_x0041_b');
    expect(textsIn(parts).slice(1)).toEqual(['👩👩👧 ☕', 'כלמה', 'constructor ', '__proto__ ', 'a_x005F_x0041_b']);
    const [[, sheet]] = sheetsOf(parts) as [[string, string]];
    expect(sheet).not.toMatch(/<v>(?!\d+<)/);
  });

  test('is truncated to the limit of Excel, never inside a character', async () => {
    const [, text = ''] = textsIn(await partsOfCells(`${'a'.repeat(32_765)}😀😀`));
    expect(text).toHaveLength(32_766);
    expect(text.endsWith('a…')).toBe(true);
  });

  test('links over http(s) only, and not at all when the address is too long', async () => {
    const long = `https://ruche.example/${'a'.repeat(2_079)}`;
    const parts = await partsOfCells(
      { url: 'https://ruche.example/thé?a=1&b="2"' },
      { url: 'javascript:alert(1)' },
      { url: 'file:///etc/passwd' },
      { url: long },
    );
    const relations = parts.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect([...relations.matchAll(/Target="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      'https://ruche.example/th%C3%A9?a=1&amp;b=%222%22',
    ]);
    expect(textsIn(parts)).toContain('javascript:alert(1)');
  });

  test('marks what is not measured in the language of the report, never as zero', async () => {
    expect(
      textsIn(await partsOfCells(null, { value: null, format: 'money' }, { value: Number.NaN, format: 'rate' })),
    ).toEqual(['A', 'non mesuré']);
    const english = await renderXlsx(workbookOf(null), { locale: 'en', day });
    expect(textsIn(await partsOf(english))).toEqual(['A', 'not measured']);
  });

  test('shows money with its sign where the language puts it, and no cents where there are none', async () => {
    const formats = async (currency: string, locale: 'fr' | 'en') => {
      const bytes = await renderXlsx({ ...workbookOf({ value: 1234.5, format: 'money' }), currency }, { locale, day });
      return /formatCode="([^"]*)"/.exec((await partsOf(bytes)).get('xl/styles.xml') ?? '')?.[1];
    };
    expect(await formats('EUR', 'fr')).toBe('#,##0.00&quot;\u00a0€&quot;');
    expect(await formats('GBP', 'en')).toBe('&quot;£&quot;#,##0.00');
    expect(await formats('JPY', 'fr')).toBe('#,##0&quot;\u00a0¥&quot;');
  });
});

test('what is typed is shown without what a CSV in Windows-1252 would lose', async () => {
  const typed = (['money', 'rate', 'hours', 'whole'] as const).map((one): SheetCell => ({ typed: one, value: 1234.5 }));
  const formats = (await partsOfCells(...typed)).get('xl/styles.xml')?.match(/formatCode="[^"]*"/g);
  expect(formats).toEqual(['formatCode="0.00"', 'formatCode="0.00##&quot;\u00a0&quot;%"', 'formatCode="0.00##"']);
});

test('a sheet without rows states why under its titles', async () => {
  expect(textsIn(await partsOfCells())).toEqual(['A', 'rien']);
});
