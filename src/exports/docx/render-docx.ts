import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Report } from '../../core/report/blocks.ts';
import type { DocumentBrand } from '../../core/values/document-brand.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { type ContentsLine, DocumentBlocks } from './document-blocks.ts';
import { DocumentCharts } from './document-charts.ts';
import { colours, documentStyles, lists, page } from './style.ts';
import { DocumentLinks, textRun } from './text-runs.ts';
import { coreProperties, type DocumentStamp } from '../core-properties.ts';
import { reportLabels } from '../report-labels.ts';
import { logoWithin } from '../logo.ts';
import { hexDigits, recoloured } from '../recolour.ts';
import { reproducibleZip } from '../reproducible-zip.ts';

/** A report as a Word document with headings, lists, tables and a table of contents; opening it makes no request. */
export async function renderDocx(report: Report, stamp: DocumentStamp): Promise<Uint8Array> {
  const { locale, day } = stamp;
  const links = new DocumentLinks();
  const title = plainText(report.title[locale]);
  const charts = new DocumentCharts(locale, links);
  const blocks = new DocumentBlocks(locale, links, charts);
  const body = blocks.sections(report.blocks);
  const [first, rest] = body[0]?.landscape === false ? [body[0].children, body.slice(1)] : [[], body];
  const document = new Document({
    title,
    styles: documentStyles(locale),
    numbering: lists,
    // Word adds the page numbers of the contents: laying pages out here would take ten times as long, and may be wrong.
    features: { updateFields: true },
    sections: [
      {
        ...sectionFrame(title, { landscape: false, isFirst: true }),
        children: [...cover(report, locale), ...contents(blocks.contents, locale), ...first],
      },
      ...rest.map(({ landscape, children }) => ({
        ...sectionFrame(title, { landscape, isFirst: false }),
        children: [...children],
      })),
    ],
  });
  links.addTo(document);
  charts.addTo(document);
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(title, stamp) },
    ...charts.parts,
  ]);
  const { brand } = report;
  const palette = brand === undefined ? {} : { [colours.accent]: hexDigits(brand.accent) };
  return reproducibleZip(bytes, day, { patch: (name, xml) => recoloured(charts.patch(name, xml), palette) });
}

/** Page size, margins, header and footer; the first page of the document has neither. */
function sectionFrame(
  title: string,
  { landscape, isFirst }: { readonly landscape: boolean; readonly isFirst: boolean },
) {
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
      },
    },
    headers: { default: new Header({ children: [pageEdge([textRun(title)])] }) },
    footers: { default: new Footer({ children: [pageEdge([new TextRun({ children: pageNumbers })])] }) },
  };
}

function cover(report: Report, locale: Locale): Paragraph[] {
  const { brand } = report;
  return [
    ...logoParagraph(brand),
    new Paragraph({ style: 'Brand', children: [textRun(brand?.name ?? 'maillage')] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(report.title[locale])] }),
    new Paragraph({ style: 'Subtitle', children: [textRun(report.subtitle[locale])] }),
  ];
}

/** Most room for a logo, in pixels. */
const logoRoom = { width: 220, height: 90 };

function logoParagraph(brand: DocumentBrand | undefined): Paragraph[] {
  const logo = brand?.logo == null ? null : logoWithin(brand.logo, logoRoom);
  if (logo === null) return [];
  const { bytes, type, width, height } = logo;
  const name = brand?.name ?? '';
  const run = new ImageRun({
    type,
    data: bytes,
    transformation: { width, height },
    altText: { name, title: name, description: name },
  });
  return [new Paragraph({ children: [run] })];
}

function contents(lines: readonly ContentsLine[], locale: Locale) {
  const title = reportLabels.contents[locale];
  const contentChildren = lines.map(
    ({ level, text, bookmark }) =>
      new Paragraph({
        style: `TOC${level}`,
        children: [new InternalHyperlink({ anchor: bookmark, children: [textRun(text)] })],
      }),
  );
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [textRun(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', contentChildren }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

const pageNumbers = ['Page ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];

/** A header or footer for each page except the first. */
function pageEdge(runs: TextRun[]): Paragraph {
  return new Paragraph({ style: 'Fine', alignment: AlignmentType.RIGHT, children: runs });
}
