import { expect, test } from 'vitest';
import JSZip from 'jszip';
import { renderLists } from '../../../src/exports/lists/list-xlsx.ts';

const sheet = {
  name: 'Pages',
  columns: ['url', 'inlinks', 'indexable'],
  rows: [
    ['=cmd|1', 2, true],
    ['+33', null, false],
  ],
};
const parts = async (sheets = [sheet]) => {
  const zip = await JSZip.loadAsync(await renderLists(sheets, { title: 'Audit', locale: 'en', day: '2027-01-04' }));
  return (name: string) => zip.file(name)!.async('text');
};

test('the header row stays in view and has filters, numbers and booleans are typed', async () => {
  const xml = await (await parts())('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<autoFilter ref="A1:C3"/>');
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(xml).toMatch(/<c r="B2"[^>]*><v>2<\/v>/);
  expect(xml).toMatch(/<c r="C2" t="b"[^>]*><v>1<\/v>|<c r="C2"[^>]*t="b"[^>]*><v>1<\/v>/);
  expect(xml).toMatch(/<cols>.*width="/);
});

test('text that looks like a formula stays text', async () => {
  const xml = await (await parts())('xl/worksheets/sheet1.xml');
  expect(xml).not.toContain('<f>');
  expect(xml).toMatch(/<c r="A2"[^>]*t="(?:s|inlineStr)"/);
  expect(xml).toMatch(/<c r="A3"[^>]*t="(?:s|inlineStr)"/);
});

test('an address alone in its cell is a link', async () => {
  const part = await parts([{ ...sheet, rows: [['https://exemple.fr/été', 1, true]] }]);
  expect(await part('xl/worksheets/sheet1.xml')).toMatch(
    /<\/sheetData><autoFilter[^>]*\/><hyperlinks><hyperlink ref="A2"/,
  );
  expect(await part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="https://exemple.fr/%C3%A9t%C3%A9"');
});

test('a list that is too long is cut, and its last row says where the rest is', async () => {
  const columns = Array.from({ length: 4_000 }, (_, at) => `c${at}`);
  const rows = Array.from({ length: 1_001 }, (_, at) => [at]);
  const xml = await (await parts([{ name: 'Long', columns, rows: rows as never }]))('xl/sharedStrings.xml');
  expect(xml).toContain('2 more rows do not fit in a sheet');
}, 60_000);

test('equal lists are equal bytes', async () => {
  const render = () => renderLists([sheet], { title: 'Audit', locale: 'fr', day: '2027-01-04' });
  expect(Buffer.compare(await render(), await render())).toBe(0);
});
