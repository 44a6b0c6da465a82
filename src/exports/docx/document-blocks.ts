import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
} from 'docx';
import { heatColour } from '../../core/report/heat-colour.ts';
import { measuredNumber } from '../../core/report/measured-number.ts';
import { provenanceNames } from '../../core/report/provenance-names.ts';
import type { ReportAction, ReportBlock, ReportLink } from '../../core/report/blocks.ts';
import { dayText } from '../../core/values/day-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { BookmarkNames } from './bookmark-names.ts';
import { colours, quotations, ranks } from './style.ts';
import { boldCell, type DocumentCell, notMeasuredCell, plainCell } from './document-cell.ts';
import { documentTable } from './document-table.ts';
import { bookmarkMark, bullet, paragraph, tableSpacer } from './paragraphs.ts';
import { cellRuns, cellText, type DocumentLinks, textRun } from './text-runs.ts';
import { effortLabels, figureText, gradeLabels, gradeOf, moreText, reportLabels } from '../report-labels.ts';

type Of<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** A line of the table of contents; `bookmark`: its target. */
export interface ContentsLine {
  readonly level: 1 | 2;
  readonly text: string;
  readonly bookmark: string;
}

/** Converts the blocks of a report to paragraphs and tables, in the order of the report. */
export class DocumentBlocks {
  /** The headings, once `all` has converted the blocks. */
  readonly contents: ContentsLine[] = [];
  private readonly locale: Locale;
  private readonly links: DocumentLinks;
  private readonly bookmarks = new BookmarkNames();
  /** Numbered lists so far: each is an instance of its own, so that it starts at 1. */
  private numberedLists = 0;

  constructor(locale: Locale, links: DocumentLinks) {
    this.locale = locale;
    this.links = links;
  }

  all(blocks: readonly ReportBlock[]): FileChild[] {
    return blocks.flatMap((block, at) => this.block(block, blocks[at + 1]?.kind === 'table'));
  }

  /** `beforeTable`: the next block is a table, which a paragraph stays with. */
  private block(block: ReportBlock, beforeTable: boolean): FileChild[] {
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
        return this.figures(block);
      case 'scores':
        return this.scores(block);
      case 'table':
        return this.table(block);
      case 'links':
        return this.linkList(block.items, block.more);
      case 'graph':
        return this.graph(block);
      case 'heat':
        return this.heat(block);
      case 'days':
        return this.days(block);
    }
  }

  /** The title of the document is the top level: levels 1 and 2 of a report are its first level. */
  private heading({ level, text, id }: Of<'heading'>): Paragraph {
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
      paragraph(`${reportLabels.effort[locale]} ${effortLabels[action.effort][locale]}${each}`, 'Fine'),
      ...action.places.map((place) => bullet([this.links.address(place)], 'Fine')),
      ...(action.places.length > 0 ? this.more(rest) : []),
    ];
  }

  private figures({ items }: Of<'figures'>): FileChild[] {
    const { locale } = this;
    return this.framed(
      figureColumns,
      items.map((figure) => [
        plainCell(figure.label[locale]),
        figure.value === null ? notMeasuredCell(locale) : boldCell(figureText(figure, locale)),
        plainCell(figure.note[locale]),
        plainCell(provenanceNames[figure.provenance][locale]),
      ]),
    );
  }

  private scores({ items }: Of<'scores'>): FileChild[] {
    const { locale } = this;
    return this.framed(
      scoreColumns,
      items.map(({ label, value }) => {
        if (value === null) return [plainCell(label[locale]), notMeasuredCell(locale)];
        const grade = gradeOf(value);
        const text = `${Math.round(value)} / 100 (${gradeLabels[grade][locale]})`;
        return [plainCell(label[locale]), { ...plainCell(text), fill: colours[grade] }];
      }),
    );
  }

  private table({ caption, columns, rows, more }: Of<'table'>): FileChild[] {
    const { locale, links } = this;
    const cells = rows.map((row) =>
      row.map((cell) => ({ text: cellText(cell, locale), paragraphs: [cellRuns(cell, locale, links)] })),
    );
    return [this.caption(caption), documentTable(columns, cells, locale), ...this.afterTable(more)];
  }

  private linkList(items: readonly ReportLink[], more: number): FileChild[] {
    const instance = this.numberedLists++;
    return [...items.flatMap((item) => this.link(item, instance)), ...this.more(more)];
  }

  private link(item: ReportLink, instance: number): Paragraph[] {
    const { locale, links } = this;
    const { sentence, offset, length } = item;
    const [open, close] = locale === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
    const mark = { bold: true, underline: {}, shading: { type: ShadingType.CLEAR, fill: colours.mark } };
    const under = { indent: { left: 480 }, style: 'Fine', keepLines: true };
    return [
      new Paragraph({
        style: 'Quotation',
        numbering: { reference: quotations, level: 0, instance },
        children: [
          textRun(open + sentence.slice(0, offset)),
          textRun(sentence.slice(offset, offset + length), mark),
          textRun(sentence.slice(offset + length) + close),
        ],
      }),
      new Paragraph({
        ...under,
        keepNext: true,
        spacing: { after: 0 },
        children: [textRun(`${reportLabels.from[locale]} `), links.address(item.from)],
      }),
      new Paragraph({
        ...under,
        keepNext: true,
        spacing: { after: 40 },
        children: [textRun(`${reportLabels.to[locale]} `), links.address(item.to)],
      }),
      new Paragraph({
        ...under,
        children: [textRun(`${item.reason[locale]} `), textRun(`(${item.confidence[locale]})`, { italics: true })],
      }),
    ];
  }

  /** The picture is in the HTML report; here a table lists its groups. */
  private graph({ caption, nodes, groups }: Of<'graph'>): FileChild[] {
    const { locale } = this;
    const rows = [...groups.keys(), -1].flatMap((group) => {
      const members = nodes.filter((node) => node.group === group);
      if (members.length === 0) return [];
      const labels = members.flatMap(({ label }) => (label === null ? [] : [label]));
      const named = labels.length === 0 ? graphLabels.none[locale] : labels.join(', ');
      return [
        [
          plainCell(groups[group] ?? graphLabels.otherTopics[locale]),
          plainCell(measuredNumber(members.length, locale)),
          plainCell(named),
        ],
      ];
    });
    return [
      paragraph(caption[locale]),
      paragraph(graphLabels.picture[locale], 'Note'),
      this.caption(graphLabels.graphTable),
      documentTable(graphColumns, rows, locale),
      tableSpacer(),
    ];
  }

  private heat({ caption, rows, columns, values }: Of<'heat'>): FileChild[] {
    const { locale } = this;
    const heads = [{ label: { fr: '', en: '' } }, ...columns.map((label) => ({ label, number: true }))];
    const cells = rows.map((name, row) => [
      boldCell(name),
      ...(values[row] ?? []).map((value) =>
        value === null
          ? notMeasuredCell(locale)
          : { ...plainCell(String(Math.round(value * 100))), fill: heatColour(value).hex },
      ),
    ]);
    return [this.caption(caption), documentTable(heads, cells, locale, { rowHeads: true }), tableSpacer()];
  }

  private days({ caption, items }: Of<'days'>): FileChild[] {
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
            text: `${item.title}\n${item.detail[locale]}`,
            paragraphs: [
              [textRun(item.title, { bold: true })],
              [textRun(item.detail[locale], { color: colours.soft })],
            ],
          },
        ]),
        locale,
        { rowHeads: true },
      ),
      tableSpacer(),
    ]);
    return [this.caption(caption), ...parts];
  }

  private framed(columns: Parameters<typeof documentTable>[0], rows: DocumentCell[][]): FileChild[] {
    return [documentTable(columns, rows, this.locale), tableSpacer()];
  }

  private caption(text: Text): Paragraph {
    return paragraph(text[this.locale], 'Caption');
  }

  private afterTable(more: number): Paragraph[] {
    return more > 0 ? this.more(more) : [tableSpacer()];
  }

  private more(count: number): Paragraph[] {
    return count > 0 ? [paragraph(moreText(count, this.locale), 'Fine')] : [];
  }
}

/** Styles of paragraphs by tone. */
const tones = { note: 'Note', warning: 'Warning' };

const figureColumns = [
  { label: { fr: 'Mesure', en: 'Measure' } },
  { label: { fr: 'Valeur', en: 'Value' }, number: true },
  { label: { fr: 'À savoir', en: 'Note' } },
  { label: { fr: 'Provenance', en: 'Provenance' } },
];
const scoreColumns = [
  { label: { fr: 'Ce qui est noté', en: 'What is scored' } },
  { label: { fr: 'Note', en: 'Score' }, number: true },
];
const graphColumns = [
  { label: { fr: 'Sujet', en: 'Topic' } },
  { label: { fr: 'Pages dessinées', en: 'Pages drawn' }, number: true },
  { label: { fr: 'Pages nommées', en: 'Pages named' } },
];
const dayColumns = [
  { label: { fr: 'Jour', en: 'Day' } },
  { label: { fr: 'Famille', en: 'Family' } },
  { label: { fr: 'Contenu', en: 'Content' } },
];

const graphLabels = {
  picture: {
    fr: 'Le dessin se voit dans report.html, à côté de ce document.',
    en: 'The picture stands in report.html, beside this document.',
  },
  graphTable: { fr: 'Ce que le dessin montre', en: 'What the picture shows' },
  otherTopics: { fr: 'autres pages', en: 'other pages' },
  none: { fr: 'aucune', en: 'none' },
} satisfies Record<string, Text>;
