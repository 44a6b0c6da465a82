import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
} from 'docx';
import { provenanceNames } from '../../core/report/provenance-names.ts';
import type { ReportAction, ReportBlock, ReportLink } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { BookmarkNames } from './bookmark-names.ts';
import { bullets, colours, quotations, ranks } from './style.ts';
import { cellRuns, cellText, type DocumentLinks, words } from './text.ts';
import { type DocumentCell, documentTable } from './table.ts';
import {
  dayText,
  effortWords,
  figureText,
  gradeOf,
  gradeWords,
  monthText,
  moreText,
  numberText,
  reportWords,
} from '../report-words.ts';

type Of<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** A line of the contents; `bookmark`: where it leads. */
export interface ContentsLine {
  readonly level: 1 | 2;
  readonly text: string;
  readonly bookmark: string;
}

/** The blocks of a report as paragraphs and tables of a document, in the order of the report. */
export class DocumentBlocks {
  /** Filled by `all`. */
  readonly contents: ContentsLine[] = [];
  private readonly locale: Locale;
  private readonly links: DocumentLinks;
  private readonly bookmarks = new BookmarkNames();
  /** Lists with numbers so far: each starts at 1. */
  private numbered = 0;

  constructor(locale: Locale, links: DocumentLinks) {
    this.locale = locale;
    this.links = links;
  }

  all(blocks: readonly ReportBlock[]): FileChild[] {
    return blocks.flatMap((block, at) => this.block(block, blocks[at + 1]?.kind === 'table'));
  }

  /** `led`: a table follows, that a paragraph leads to and stays with. */
  private block(block: ReportBlock, led: boolean): FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [this.heading(block)];
      case 'paragraph':
        return [paragraph(block.text[this.locale], block.tone && tones[block.tone], led)];
      case 'list':
        return block.items.map((item) => bullet([words(item[this.locale])]));
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

  /** The title of the document stands above all: parts are its first level. */
  private heading({ level, text, id }: Of<'heading'>): Paragraph {
    return this.titled(level === 3 ? 2 : 1, text[this.locale], id);
  }

  /** Told by its own number: the library counts bookmarks through all documents of a process. */
  private titled(level: 1 | 2, text: string, id: string, look: Partial<IParagraphOptions> = {}): Paragraph {
    const bookmark = this.bookmarks.of(id);
    const number = this.contents.push({ level, text, bookmark });
    return new Paragraph({
      ...look,
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: [place(new BookmarkStart(bookmark, number)), words(text), place(new BookmarkEnd(number))],
    });
  }

  private actions(items: readonly ReportAction[]): FileChild[] {
    const instance = this.numbered++;
    return items.flatMap((action, at) => this.action(action, at + 1, instance));
  }

  private action(action: ReportAction, rank: number, instance: number): Paragraph[] {
    const { locale } = this;
    const rest = action.count - action.places.length;
    const each = action.count > 1 && action.effort === 'minutes' ? reportWords.each[locale] : '';
    return [
      this.titled(2, action.title[locale], `action-${rank}`, { numbering: { reference: ranks, level: 0, instance } }),
      paragraph(action.why[locale]),
      new Paragraph({
        children: [words(reportWords.how[locale], { bold: true }), words(` ${action.how[locale]}`)],
      }),
      paragraph(`${reportWords.effort[locale]} ${effortWords[action.effort][locale]}${each}`, 'Fine'),
      ...action.places.map((place) => bullet([this.links.address(place)], 'Fine')),
      ...(action.places.length > 0 ? this.more(rest) : []),
    ];
  }

  private figures({ items }: Of<'figures'>): FileChild[] {
    const { locale } = this;
    return this.framed(
      figureColumns,
      items.map((figure) => [
        plain(figure.label[locale]),
        figure.value === null ? unknown(locale) : strong(figureText(figure, locale)),
        plain(figure.note[locale]),
        plain(provenanceNames[figure.provenance][locale]),
      ]),
    );
  }

  private scores({ items }: Of<'scores'>): FileChild[] {
    const { locale } = this;
    return this.framed(
      scoreColumns,
      items.map(({ label, value }) => {
        if (value === null) return [plain(label[locale]), unknown(locale)];
        const grade = gradeOf(value);
        const text = `${Math.round(value)} / 100 (${gradeWords[grade][locale]})`;
        return [plain(label[locale]), { ...plain(text), fill: colours[grade] }];
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
    const instance = this.numbered++;
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
          words(open + sentence.slice(0, offset)),
          words(sentence.slice(offset, offset + length), mark),
          words(sentence.slice(offset + length) + close),
        ],
      }),
      new Paragraph({
        ...under,
        keepNext: true,
        spacing: { after: 0 },
        children: [words(`${reportWords.from[locale]} `), links.address(item.from)],
      }),
      new Paragraph({
        ...under,
        keepNext: true,
        spacing: { after: 40 },
        children: [words(`${reportWords.to[locale]} `), links.address(item.to)],
      }),
      new Paragraph({
        ...under,
        children: [words(`${item.reason[locale]} `), words(`(${item.confidence[locale]})`, { italics: true })],
      }),
    ];
  }

  /** The picture stands in the HTML; what it groups is told in a table. */
  private graph({ caption, nodes, groups }: Of<'graph'>): FileChild[] {
    const { locale } = this;
    const rows = [...groups.keys(), -1].flatMap((group) => {
      const members = nodes.filter((node) => node.group === group);
      if (members.length === 0) return [];
      const labels = members.flatMap(({ label }) => (label === null ? [] : [label]));
      const named = labels.length === 0 ? ownWords.none[locale] : labels.join(', ');
      return [
        [
          plain(groups[group] ?? ownWords.otherTopics[locale]),
          plain(numberText(members.length, locale, false)),
          plain(named),
        ],
      ];
    });
    return [
      paragraph(caption[locale]),
      paragraph(ownWords.picture[locale], 'Note'),
      this.caption(ownWords.graphTable),
      documentTable(graphColumns, rows, locale),
      afterTable(),
    ];
  }

  private heat({ caption, rows, columns, values }: Of<'heat'>): FileChild[] {
    const { locale } = this;
    const heads = [{ label: { fr: '', en: '' } }, ...columns.map((label) => ({ label, number: true }))];
    const cells = rows.map((name, row) => [
      strong(name),
      ...(values[row] ?? []).map((value) =>
        value === null ? unknown(locale) : { ...plain(String(Math.round(value * 100))), fill: heatColour(value) },
      ),
    ]);
    return [this.caption(caption), documentTable(heads, cells, locale, { rowHeads: true }), afterTable()];
  }

  private days({ caption, items }: Of<'days'>): FileChild[] {
    const { locale } = this;
    const months = new Map<string, (typeof items)[number][]>();
    for (const item of items) {
      const month = item.date.slice(0, 7);
      months.set(month, [...(months.get(month) ?? []), item]);
    }
    const parts = [...months].flatMap(([month, days]) => [
      this.titled(2, monthText(month, locale), `month-${month}`),
      documentTable(
        dayColumns,
        days.map((item) => [
          strong(dayText(item.date, locale)),
          plain(item.family[locale]),
          {
            text: `${item.title}\n${item.detail[locale]}`,
            paragraphs: [[words(item.title, { bold: true })], [words(item.detail[locale], { color: colours.soft })]],
          },
        ]),
        locale,
        { rowHeads: true },
      ),
      afterTable(),
    ]);
    return [this.caption(caption), ...parts];
  }

  private framed(columns: Parameters<typeof documentTable>[0], rows: DocumentCell[][]): FileChild[] {
    return [documentTable(columns, rows, this.locale), afterTable()];
  }

  private caption(text: Text): Paragraph {
    return paragraph(text[this.locale], 'Caption');
  }

  private afterTable(more: number): Paragraph[] {
    return more > 0 ? this.more(more) : [afterTable()];
  }

  private more(count: number): Paragraph[] {
    return count > 0 ? [paragraph(moreText(count, this.locale), 'Fine')] : [];
  }
}

/** A paragraph takes the two ends of a bookmark, though the types of the library name only the whole. */
function place(end: BookmarkStart | BookmarkEnd): ParagraphChild {
  return end as unknown as ParagraphChild;
}

const tones = { note: 'Note', warning: 'Warning' };

function paragraph(text: string, style?: string, keepNext = false): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    // Said as false, it would undo what the style says.
    ...(keepNext ? { keepNext } : {}),
    children: [words(text)],
  });
}

function bullet(children: readonly ParagraphChild[], style?: string): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    numbering: { reference: bullets, level: 0 },
    spacing: { after: 60 },
    children,
  });
}

/** Two tables without a paragraph between them are one to Word. */
function afterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } });
}

function plain(text: string): DocumentCell {
  return { text, paragraphs: [[words(text)]] };
}

function strong(text: string): DocumentCell {
  return { text, paragraphs: [[words(text, { bold: true })]] };
}

function unknown(locale: Locale): DocumentCell {
  const text = reportWords.notMeasured[locale];
  return { text, paragraphs: [[words(text, { italics: true })]] };
}

/** The colour of the same cell in HTML: hsl(170 45% 96–50%). */
function heatColour(value: number): string {
  const light = (96 - value * 46) / 100;
  const chroma = 0.45 * Math.min(light, 1 - light);
  const part = (offset: number): string => {
    const k = (offset + 170 / 30) % 12;
    const share = light - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `${part(0)}${part(8)}${part(4)}`.toUpperCase();
}

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

const ownWords = {
  picture: {
    fr: 'Le dessin se voit dans report.html, à côté de ce document.',
    en: 'The picture stands in report.html, beside this document.',
  },
  graphTable: { fr: 'Ce que le dessin montre', en: 'What the picture shows' },
  otherTopics: { fr: 'autres pages', en: 'other pages' },
  none: { fr: 'aucune', en: 'none' },
} satisfies Record<string, Text>;
