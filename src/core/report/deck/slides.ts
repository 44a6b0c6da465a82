import { pair, type Text } from '../../values/text.ts';
import type { Provenance } from '../blocks.ts';
import type { DocumentBrand } from '../../values/document-brand.ts';
import type { Chart } from '../charts/chart.ts';
import { chartAlt } from '../charts/chart-table.ts';

/** A deck: an export renders it and decides nothing. */
export interface Deck {
  readonly title: Text;
  /** Name of the company. */
  readonly author: string;
  readonly slides: readonly Slide[];
  /** Absent = the look of maillage. */
  readonly brand?: DocumentBrand;
}

export interface Slide {
  readonly id: string;
  readonly kind: 'cover' | 'main' | 'backup';
  /** True for a slide that a slide show skips. */
  readonly hidden?: boolean;
  /** One sentence that states the message; unique in the deck. */
  readonly title: Text;
  /** At most 40 words in all. */
  readonly body: readonly Text[];
  readonly figure: SlideFigure;
  /** Speaker notes, paragraph by paragraph, in the first person. */
  readonly notes: readonly Text[];
  /** The sources of the figures, each with its provenance. */
  readonly source: Text;
}

export interface SlideNumber {
  readonly label: Text;
  /** null = not measured, and `note` gives the reason. */
  readonly value: Text | null;
  readonly note: Text;
  readonly provenance: Provenance;
}

export interface SlideColumn {
  readonly label: Text;
  /** Share of the width of the table; the shares of its columns add up to 1. */
  readonly share: number;
  readonly number: boolean;
}

export interface SlideTable {
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly Text[])[];
}

export interface SlideBox {
  readonly title: Text;
  readonly lines: readonly Text[];
  /** True for the box to look at first. */
  readonly strong: boolean;
}

/** The figure of a slide; `alt` describes it to people who cannot see it. */
export type SlideFigure =
  | { readonly kind: 'numbers'; readonly alt: Text; readonly items: readonly SlideNumber[] }
  | ({ readonly kind: 'table'; readonly alt: Text } & SlideTable)
  | { readonly kind: 'boxes'; readonly alt: Text; readonly arrows: boolean; readonly boxes: readonly SlideBox[] }
  | {
      readonly kind: 'chart';
      readonly alt: Text;
      readonly chart: Chart;
      /** What the chart does not show, beside it; null when the marks carry their values. */
      readonly table: SlideTable | null;
    };

/** A picture as the figure of a slide. */
export const chartFigure = (chart: Chart, table: SlideTable | null = null): SlideFigure => ({
  kind: 'chart',
  alt: chartAlt(chart),
  chart,
  table,
});

/** Measures of a page in points (16:9, 72 to the inch); no text is smaller than `textSize`. */
export const slidePage = {
  width: 960,
  height: 540,
  margin: 36,
  textSize: 18,
  bodySize: 20,
  /** Height of a line for a text size of 1. */
  leading: 1.2,
  /** Space above and below the text of a cell, together. */
  cellPadding: 9,
  /** Space left and right of the text of a cell or box, together. */
  cellMargin: 14,
  titleTop: 22,
  titleHeight: 72,
  bodyTop: 102,
  sourceTop: 478,
  sourceHeight: 48,
  /** Width of the bars of a chart; its table takes the rest. */
  chartWidth: 420,
  gap: 18,
} as const;

export const usableWidth = slidePage.width - 2 * slidePage.margin;

/** Width of the table beside a chart. */
export const besideChart = usableWidth - slidePage.chartWidth - slidePage.gap;

/** Describes boxes with their lines, after the sentence that introduces the diagram. */
export const boxesAlt = (introduction: Text, boxes: readonly SlideBox[]): Text =>
  pair(
    `${introduction.fr} ${boxes.map((one) => `${one.title.fr}\u202f: ${one.lines.map((line) => line.fr).join(', ')}`).join('. ')}.`,
    `${introduction.en} ${boxes.map((one) => `${one.title.en}: ${one.lines.map((line) => line.en).join(', ')}`).join('. ')}.`,
  );
