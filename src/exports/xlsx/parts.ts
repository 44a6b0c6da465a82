import type { Feature, Image } from 'write-excel-file/node';
import type { Text } from '../../core/values/text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escaped } from '../html/html-escape.ts';

/** A sheet beyond what the library writes: links, what may be typed where, how it is printed. */
export interface SheetExtras {
  readonly name: string;
  readonly links: readonly { readonly cell: string; readonly url: string }[];
  /** Ranges by what may be typed there. */
  readonly typed: Readonly<Record<TypedKind, readonly string[]>>;
  readonly pagesWide: number;
}
export type TypedKind = 'positive' | 'number' | 'day';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006';

/** What the library takes for a file. */
export type FileContent = Image['content'];

/** Links, checks of what is typed, printing, the title of the file, and a calculation when it is opened. */
export function workbookParts(
  title: string,
  sheets: readonly SheetExtras[],
  locale: Locale,
  day: string,
): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => sheetXml(xml, sheets[sheetIndex]!, locale),
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) =>
            tag === 'pageSetup'
              ? { ...attributes, fitToWidth: sheets[sheetIndex]!.pagesWide, fitToHeight: 0 }
              : attributes,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => linkRelations(sheets[sheetIndex]!),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace('<definedNames/>', () => `<definedNames>${sheets.map(repeatedTitles).join('')}</definedNames>`)
              .replace('<calcPr/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
        },
        '[Content_Types].xml': {
          insert: () =>
            `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core" Type="${packageRelations}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        },
      },
      write: { files: () => ({ 'docProps/core.xml': properties(title, locale, day) }) },
    },
  };
}

function sheetXml(xml: string, sheet: SheetExtras, locale: Locale): string {
  const checks = (Object.keys(rules) as TypedKind[])
    .filter((kind) => sheet.typed[kind].length > 0)
    .map((kind) => checkOf(kind, sheet.typed[kind], locale));
  const links = sheet.links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rId-link-${index + 1}"/>`);
  const end = [
    checks.length === 0 ? '' : `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
  ].join('');
  // Elements have one order, which Excel asks for: the library's own insertion would part rules of one kind.
  return xml
    .replace(/<worksheet[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('<pageMargins', () => `${end}<pageMargins`);
}

/** The first row and column on every printed page. */
function repeatedTitles({ name }: SheetExtras, index: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(`${sheet}!$A:$A,${sheet}!$1:$1`)}</definedName>`;
}

function linkRelations(sheet: SheetExtras): string {
  return sheet.links
    .map(
      ({ url }, index) =>
        `<Relationship Id="rId-link-${index + 1}" Type="${relations}/hyperlink" Target="${escaped(url)}" TargetMode="External"/>`,
    )
    .join('');
}

function checkOf(kind: TypedKind, ranges: readonly string[], locale: Locale): string {
  const { type, least, message } = rules[kind];
  const title = locale === 'fr' ? 'Valeur impossible ici' : 'Value not possible here';
  return `<dataValidation type="${type}" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="${escaped(title)}" error="${escaped(message[locale])}" sqref="${ranges.join(' ')}"><formula1>${least}</formula1></dataValidation>`;
}

/** A day is a number from 2000 on; a number is any that a reader may type. */
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

function properties(title: string, locale: Locale, day: string): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${packageRelations}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>maillage</dc:creator>${moment('created')}${moment('modified')}<dc:language>${locale === 'fr' ? 'fr-FR' : 'en-GB'}</dc:language></cp:coreProperties>`;
}
