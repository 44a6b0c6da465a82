import type { Feature, Image } from 'write-excel-file/node';
import type { Text } from '../../core/values/text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { coreProperties, type DocumentStamp } from '../core-properties.ts';
import type { SheetChart } from '../../core/report/workbook/workbook.ts';
import { drawingFiles, drawingMark, drawingRelation, drawingTypes } from './sheet-drawing.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** Parts of a sheet that the library does not write: links, validation of typed cells, print settings. */
export interface SheetExtras {
  readonly name: string;
  readonly links: readonly { readonly cell: string; readonly url: string }[];
  /** Cell ranges by the kind of value that may be typed. */
  readonly typed: Readonly<Record<TypedKind, readonly string[]>>;
  /** Width of the printed sheet, in pages. */
  readonly pagesWide: number;
  readonly charts: readonly SheetChart[];
}
export type TypedKind = 'positive' | 'number' | 'day';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006';

/** Type of file content in the library. */
export type FileContent = Image['content'];

export interface WorkbookFacts {
  readonly title: string;
  readonly sheets: readonly SheetExtras[];
  readonly stamp: DocumentStamp;
}

/** Adds links, validations, print settings and properties to the package; Excel recalculates it on opening. */
export function workbookParts({ title, sheets, stamp }: WorkbookFacts): Feature<FileContent> {
  const { locale } = stamp;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => withExtras(xml, sheets[sheetIndex]!, locale),
          transformElementAttributes: (...[tag, attributes, , , { sheetIndex }]) =>
            tag === 'pageSetup'
              ? { ...attributes, fitToWidth: sheets[sheetIndex]!.pagesWide, fitToHeight: 0 }
              : attributes,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            linkRelations(sheets[sheetIndex]!) + drawingRelation(sheets[sheetIndex]!),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace('<definedNames/>', () => `<definedNames>${sheets.map(repeatedTitles).join('')}</definedNames>`)
              .replace('<calcPr/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
        },
        '[Content_Types].xml': {
          insert: () =>
            `${drawingTypes(sheets)}<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core" Type="${packageRelations}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        },
      },
      write: {
        files: () => ({ 'docProps/core.xml': coreProperties(title, stamp), ...drawingFiles(sheets, locale) }),
      },
    },
  };
}

function withExtras(xml: string, sheet: SheetExtras, locale: Locale): string {
  const validations = (Object.keys(rules) as TypedKind[])
    .filter((kind) => sheet.typed[kind].length > 0)
    .map((kind) => validationXml(kind, sheet.typed[kind], locale));
  const links = sheet.links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rId-link-${index + 1}"/>`);
  const end = [
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
  ].join('');
  // Excel requires one order of elements; the insertion of the library would split elements of one kind.
  return xml
    .replace(/<worksheet[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('<pageMargins', () => `${end}<pageMargins`)
    .replace('</worksheet>', () => `${drawingMark(sheet)}</worksheet>`);
}

/** Repeats the first row and column on every printed page. */
function repeatedTitles({ name }: SheetExtras, index: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeMarkup(`${sheet}!$A:$A,${sheet}!$1:$1`)}</definedName>`;
}

function linkRelations(sheet: SheetExtras): string {
  return sheet.links
    .map(
      ({ url }, index) =>
        `<Relationship Id="rId-link-${index + 1}" Type="${relations}/hyperlink" Target="${escapeMarkup(url)}" TargetMode="External"/>`,
    )
    .join('');
}

function validationXml(kind: TypedKind, ranges: readonly string[], locale: Locale): string {
  const { type, least, message } = rules[kind];
  const title = locale === 'fr' ? 'Valeur impossible ici' : 'Value not possible here';
  return `<dataValidation type="${type}" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="${escapeMarkup(title)}" error="${escapeMarkup(message[locale])}" sqref="${ranges.join(' ')}"><formula1>${least}</formula1></dataValidation>`;
}

/** Minimum value by kind; a day is the number of days since 1900, 36526 is 1 January 2000. */
const rules: Readonly<Record<TypedKind, { type: string; least: string; message: Text }>> = {
  positive: {
    type: 'decimal',
    least: '0',
    message: {
      fr: 'Tapez un nombre, zéro ou plus. Laissez vide ce que vous ne savez pas.',
      en: 'Type a number, zero or more. Leave empty what you do not know.',
    },
  },
  number: {
    type: 'decimal',
    least: '-1000000000000',
    message: {
      fr: 'Tapez un nombre. Laissez vide ce que vous ne savez pas.',
      en: 'Type a number. Leave empty what you do not know.',
    },
  },
  day: {
    type: 'date',
    least: '36526',
    message: { fr: 'Tapez une date, par exemple 15/03/2027.', en: 'Type a date, for instance 15/03/2027.' },
  },
};
