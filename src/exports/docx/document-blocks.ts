import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { ReportAction, ReportActionDetail, ReportBlock } from '../../core/report/blocks.ts';
import { dayText } from '../../core/values/day-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { effortLabels, findingsFile, reportLabels } from '../report-labels.ts';
import { BookmarkNames } from './bookmark-names.ts';
import { boldCell, plainCell } from './document-cell.ts';
import type { DocumentCharts } from './document-charts.ts';
import { documentTable } from './document-table.ts';
import { bookmarkMark, bullet, captionOf, moreLine, paragraph, tableSpacer } from './paragraphs.ts';
import { colours, landscapeWidth, ranks, textWidth } from './style.ts';
import { suggestedLink } from './suggested-link.ts';
import { type BlockOf, dataTable, figureTable, graphTable, heatTable, isWide, scoreTable } from './table-blocks.ts';
import { type DocumentLinks, textRun } from './text-runs.ts';

/** A line of the table of contents; `bookmark`: its target. */
export interface ContentsLine {
  readonly level: 1 | 2;
  readonly text: string;
  readonly bookmark: string;
}

/** Pages of one orientation. */
export interface DocumentSection {
  readonly landscape: boolean;
  readonly children: readonly FileChild[];
}

/** Blocks that go with the table that follows: its title and at most so many paragraphs (working assumption). */
const mostBefore = 4;

/** Takes the last title and the paragraphs after it out of the blocks, when only paragraphs follow it. */
function titlesAtEnd(blocks: ReportBlock[]): ReportBlock[] {
  const from = blocks.findLastIndex(({ kind }) => kind !== 'paragraph');
  if (blocks[from]?.kind !== 'heading' || blocks.length - from > mostBefore) return [];
  const above = blocks[from - 1]?.kind === 'heading' ? 1 : 0;
  return blocks.splice(from - above);
}

/** Converts the blocks of a report to paragraphs and tables, in the order of the report. */
export class DocumentBlocks {
  /** The headings, once `sections` has converted the blocks. */
  readonly contents: ContentsLine[] = [];
  private readonly locale: Locale;
  private readonly links: DocumentLinks;
  private readonly charts: DocumentCharts;
  private readonly bookmarks = new BookmarkNames();
  /** Number of numbered lists so far: each is a separate instance, so that it starts at 1. */
  private numberedLists = 0;

  constructor(locale: Locale, links: DocumentLinks, charts: DocumentCharts) {
    this.locale = locale;
    this.links = links;
    this.charts = charts;
  }

  /** The content, cut where pages change between portrait and landscape; the titles of a wide table go with it. */
  sections(blocks: readonly ReportBlock[]): DocumentSection[] {
    const sections: { landscape: boolean; blocks: ReportBlock[] }[] = [];
    for (const block of blocks) {
      const landscape = block.kind === 'table' && isWide(block, this.locale);
      const current = sections.at(-1);
      if (current?.landscape === landscape) current.blocks.push(block);
      else sections.push({ landscape, blocks: [...(landscape ? titlesAtEnd(current?.blocks ?? []) : []), block] });
    }
    return sections
      .filter((section) => section.blocks.length > 0)
      .map(({ landscape, blocks: own }) => ({
        landscape,
        children: own.flatMap((block, at) => this.block(block, own[at + 1]?.kind === 'table', landscape)),
      }));
  }

  /** `beforeTable`: the next block is a table, with which a paragraph stays on one page. */
  private block(block: ReportBlock, beforeTable: boolean, landscape: boolean): FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [this.heading(block)];
      case 'paragraph':
        return [paragraph(block.text[this.locale], block.tone && tones[block.tone], beforeTable)];
      case 'list':
        return block.items.map((item) => bullet([textRun(item[this.locale])]));
      case 'actions':
        return this.actions(block.items);
      case 'figures':
        return figureTable(block, this.locale);
      case 'scores':
        return scoreTable(block, this.locale);
      case 'table':
        return dataTable(block, this.locale, this.links, landscape ? landscapeWidth : textWidth);
      case 'links':
        return this.linkList(block);
      case 'graph':
        return graphTable(block, this.locale);
      case 'heat':
        return heatTable(block, this.locale);
      case 'chart':
        return this.charts.blocks(block.chart);
      case 'days':
        return this.days(block);
      case 'files':
        return block.items.map(({ name, about }) => bullet([textRun(`${name} — ${about[this.locale]}`)]));
    }
  }

  /** The title of the document is the top level: levels 1 and 2 of a report are its first level. */
  private heading({ level, text, id }: BlockOf<'heading'>): Paragraph {
    return this.titled(level === 3 ? 2 : 1, text[this.locale], id);
  }

  /** A heading with a bookmark, numbered here: the library numbers bookmarks across all documents of the process. */
  private titled(level: 1 | 2, text: string, id: string, options: Partial<IParagraphOptions> = {}): Paragraph {
    const bookmark = this.bookmarks.of(id);
    const number = this.contents.push({ level, text, bookmark });
    return new Paragraph({
      ...options,
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: [
        bookmarkMark(new BookmarkStart(bookmark, number)),
        textRun(text),
        bookmarkMark(new BookmarkEnd(number)),
      ],
    });
  }

  private actions(items: readonly ReportAction[]): FileChild[] {
    const instance = this.numberedLists++;
    return items.flatMap((action, at) => this.action(action, at + 1, instance));
  }

  private action(action: ReportAction, rank: number, instance: number): Paragraph[] {
    const { locale } = this;
    const rest = action.count - action.places.length;
    const each = action.count > 1 && action.effort === 'minutes' ? reportLabels.each[locale] : '';
    return [
      this.titled(2, action.title[locale], `action-${rank}`, { numbering: { reference: ranks, level: 0, instance } }),
      paragraph(action.why[locale]),
      new Paragraph({
        children: [textRun(reportLabels.how[locale], { bold: true }), textRun(` ${action.how[locale]}`)],
      }),
      ...(action.detail === undefined ? [] : this.changes(action.detail)),
      ...action.places.map((place) => bullet([this.links.address(place)], 'Fine')),
      ...(action.places.length > 0 ? moreLine(rest, findingsFile, locale) : []),
      paragraph(
        `${reportLabels.effort[locale]} ${action.detail?.time[locale] ?? effortLabels[action.effort][locale] + each}`,
        'Fine',
      ),
      ...(action.detail === undefined ? [] : [paragraph(action.detail.success[locale])]),
    ];
  }

  /** The exact changes and the proof of an action. */
  private changes({ edits, proof }: ReportActionDetail): Paragraph[] {
    const { locale, links } = this;
    const line = (text: string, page: string | null): Paragraph =>
      bullet([...(page === null ? [] : [links.address(page), textRun(' ')]), textRun(text)]);
    return [
      ...edits.map(({ text, page }) => line(text[locale], page)),
      ...proof.map(({ text }) => paragraph(text[locale], 'Fine')),
    ];
  }

  private linkList({ items, more, file }: BlockOf<'links'>): FileChild[] {
    const instance = this.numberedLists++;
    const context = { instance, locale: this.locale, links: this.links };
    return [...items.flatMap((item) => suggestedLink(item, context)), ...moreLine(more, file, this.locale)];
  }

  private days({ caption, items }: BlockOf<'days'>): FileChild[] {
    const { locale } = this;
    const months = new Map<string, (typeof items)[number][]>();
    for (const item of items) {
      const month = item.date.slice(0, 7);
      months.set(month, [...(months.get(month) ?? []), item]);
    }
    const parts = [...months].flatMap(([month, days]) => [
      this.titled(2, dayText(`${month}-01`, locale, 'month'), `month-${month}`),
      documentTable(
        dayColumns,
        days.map((item) => [
          boldCell(dayText(item.date, locale, 'weekday')),
          plainCell(item.family[locale]),
          {
            text: `${item.title[locale]}\n${item.detail[locale]}`,
            paragraphs: [
              [textRun(item.title[locale], { bold: true })],
              [textRun(item.detail[locale], { color: colours.soft })],
            ],
          },
        ]),
        locale,
        { rowHeads: true },
      ),
      tableSpacer(),
    ]);
    return [captionOf(caption, locale), ...parts];
  }
}

/** Styles of paragraphs by tone. */
const tones = { note: 'Note', warning: 'Warning', verdict: 'Note' };

const dayColumns = [
  { label: { fr: 'Jour', en: 'Day' } },
  { label: { fr: 'Famille', en: 'Family' } },
  { label: { fr: 'Contenu', en: 'Content' } },
];
