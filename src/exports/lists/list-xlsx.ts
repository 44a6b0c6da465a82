import type { CellObject, Feature, Image } from 'write-excel-file/node';
import { plainText } from '../../core/values/strings/plain-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { numberText } from '../../core/values/number-text.ts';
import { inBoth } from '../../core/values/text.ts';
import { coreProperties } from '../core-properties.ts';
import type { CsvValue } from '../csv.ts';
import { reproducibleZip } from '../reproducible-zip.ts';
import { columnName, linkedCells, linkElements, linkRelations, linkTarget } from './sheet-links.ts';

/** A table that becomes a sheet. */
export interface ListSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/**
 * Excel specifications and limits: rows of a sheet with its header, characters of a cell. Cells of one sheet: its XML is
 * one text, which may have half a billion characters. Working assumption, about 100 characters a cell.
 */
const limits = { rows: 1_048_576, text: 32_767, cells: 4_000_000 };
/** Widths of columns in characters. */
const widths = { least: 8, most: 60, measuredRows: 500 };

/** One workbook with a sheet for each list; equal lists are equal bytes. `day` (ISO) is its date. */
export async function renderLists(
  sheets: readonly ListSheet[],
  { title, locale, day }: { readonly title: string; readonly locale: Locale; readonly day: string },
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const shown = sheets.map((sheet) => ({ ...sheet, data: dataOf(sheet, locale) }));
  const file = writeXlsxFile(
    shown.map(({ name, columns, rows, data }) => ({
      sheet: name,
      data,
      columns: columns.map((column, at) => ({ width: widthOf(column, rows, at) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
    {
      features: [listParts(shown, { title: plainText(title), locale, day })],
      fontFamily: 'Calibri',
      fontSize: 11,
    },
  );
  return reproducibleZip(await file.toBuffer(), day);
}

function dataOf({ columns, rows }: ListSheet, locale: Locale): (CellObject | null)[][] {
  const most = Math.min(limits.rows - 1, Math.floor(limits.cells / columns.length));
  const kept = rows.length <= most ? rows : rows.slice(0, most - 1);
  const header = columns.map((column): CellObject => ({ type: String, value: column, fontWeight: 'bold' }));
  const data = [header, ...kept.map((row) => row.map(cellObject))];
  if (kept.length < rows.length) data.push([{ type: String, value: restText(rows.length - kept.length)[locale] }]);
  return data;
}

/** Text is a string cell, whatever its first character: no spreadsheet runs it. */
function cellObject(value: CsvValue): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'boolean') return { type: Boolean, value };
  const text = plainText(value).slice(0, limits.text);
  return { type: String, value: text, ...(linkTarget(text) === null ? {} : linkStyle) };
}

/** Cells of links look as they do where a person types an address. */
const linkStyle = { textColor: '#0563c1', textDecoration: { underline: true } } as const;

const restText = (left: number) =>
  inBoth((locale) =>
    locale === 'fr'
      ? `${numberText(left, 'fr')} lignes de plus ne tiennent pas dans une feuille\u202f: elles sont dans le fichier CSV ou JSON.`
      : `${numberText(left, 'en')} more rows do not fit in a sheet: they are in the CSV or JSON file.`,
  );

function widthOf(column: string, rows: ListSheet['rows'], at: number): number {
  let width = Math.max(widths.least, column.length + 4);
  for (const row of rows.slice(0, widths.measuredRows)) width = Math.max(width, String(row[at] ?? '').length + 2);
  return Math.min(width, widths.most);
}

interface Facts {
  readonly title: string;
  readonly locale: Locale;
  readonly day: string;
}

/** Adds the filters of each sheet and the properties of the file, which the library does not write. */
function listParts(
  sheets: readonly (ListSheet & { data: readonly (readonly (CellObject | null)[])[] })[],
  { title, locale, day }: Facts,
): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const { columns, data } = sheets[sheetIndex]!;
            const range = `A1:${columnName(columns.length - 1)}${data.length}`;
            const links = linkElements(linkedCells(data));
            return xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="${range}"/>${links}`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => linkRelations(linkedCells(sheets[sheetIndex]!.data)),
        },
        '[Content_Types].xml': {
          insert: () =>
            '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
        },
        '_rels/.rels': {
          insert: () =>
            '<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
        },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties(title, { locale, day }) }) },
    },
  };
}
