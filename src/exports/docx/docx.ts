import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Report } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/plain-text.ts';
import { type ContentsLine, DocumentBlocks } from './blocks.ts';
import { documentStyles, lists, page } from './style.ts';
import { DocumentLinks, words } from './text.ts';
import { escaped } from '../html/html-escape.ts';
import { reportWords } from '../report-words.ts';
import { settledZip } from '../settled-zip.ts';

export interface DocxOptions {
  readonly locale: Locale;
  /** The day that the properties of the file tell, ISO: the same report gives the same bytes. */
  readonly day: string;
}

/** A report as a Word document: real headings, lists and tables, a table of contents, and no request when it opens. */
export async function renderDocx(report: Report, { locale, day }: DocxOptions): Promise<Uint8Array> {
  const links = new DocumentLinks();
  const title = plainText(report.title[locale]);
  const blocks = new DocumentBlocks(locale, links);
  const body = blocks.all(report.blocks);
  const document = new Document({
    title,
    styles: documentStyles(locale),
    numbering: lists,
    // Word adds the pages to the contents. To lay them out here takes ten times as long as all else, and may be wrong.
    features: { updateFields: true },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
          },
        },
        headers: { default: new Header({ children: [edge([words(title)])] }) },
        footers: { default: new Footer({ children: [edge([new TextRun({ children: numbers })])] }) },
        children: [...cover(report, locale), ...contents(blocks.contents, locale), ...body],
      },
    ],
  });
  links.addTo(document);
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(title, locale, day) },
  ]);
  return settledZip(bytes, day);
}

function cover(report: Report, locale: Locale): Paragraph[] {
  return [
    new Paragraph({ style: 'Brand', children: [words('maillage')] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [words(report.title[locale])] }),
    new Paragraph({ style: 'Subtitle', children: [words(report.subtitle[locale])] }),
  ];
}

function contents(lines: readonly ContentsLine[], locale: Locale) {
  const title = reportWords.contents[locale];
  const contentChildren = lines.map(
    ({ level, text, bookmark }) =>
      new Paragraph({
        style: `TOC${level}`,
        children: [new InternalHyperlink({ anchor: bookmark, children: [words(text)] })],
      }),
  );
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [words(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', contentChildren }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

const numbers = ['Page ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];

/** What stands above and below each page but the first. */
function edge(runs: TextRun[]): Paragraph {
  return new Paragraph({ style: 'Fine', alignment: AlignmentType.RIGHT, children: runs });
}

/** Those of the library have no language, and tell the moment they were made. */
function properties(title: string, locale: Locale, day: string): string {
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>maillage</dc:creator><dc:language>${locale === 'fr' ? 'fr-FR' : 'en-GB'}</dc:language><cp:lastModifiedBy>maillage</cp:lastModifiedBy>${date('created')}${date('modified')}</cp:coreProperties>`;
}
