import type { Text } from '../../values/text.ts';
import type { Provenance } from '../blocks.ts';

/** What a deck is made of: an export renders it and decides nothing. */
export interface Deck {
  readonly title: Text;
  /** Whose plan it is. */
  readonly author: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly id: string;
  readonly kind: 'cover' | 'main' | 'backup';
  /** One sentence that states the answer; no two slides share it. */
  readonly title: Text;
  /** 40 words at most, in all. */
  readonly body: readonly Text[];
  readonly figure: SlideFigure;
  /** What the presenter says, paragraph by paragraph, in the first person. */
  readonly notes: readonly Text[];
  /** Where the figures come from, each with its provenance word. */
  readonly source: Text;
}

export interface SlideNumber {
  readonly label: Text;
  /** null = not measured; `note` says why. */
  readonly value: Text | null;
  readonly note: Text;
  readonly provenance: Provenance;
}

export interface SlideColumn {
  readonly label: Text;
  /** Part of the width of the table; those of a table make 1. */
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
  /** The one to look at. */
  readonly strong: boolean;
}

export interface ChartSeries {
  readonly name: Text;
  /** By category; null = not measured. */
  readonly values: readonly (number | null)[];
}

/** The one figure of a slide; `alt` says it to who cannot see it. */
export type SlideFigure =
  | { readonly kind: 'numbers'; readonly alt: Text; readonly items: readonly SlideNumber[] }
  | ({ readonly kind: 'table'; readonly alt: Text } & SlideTable)
  | { readonly kind: 'boxes'; readonly alt: Text; readonly arrows: boolean; readonly boxes: readonly SlideBox[] }
  | {
      readonly kind: 'chart';
      readonly alt: Text;
      readonly categories: readonly Text[];
      readonly series: readonly ChartSeries[];
      /** The same data, in words, beside the bars. */
      readonly table: SlideTable;
    };

/** Points of the page that what is said must fit into (16:9, 72 a inch); all text is set in `textSize` at least. */
export const slidePage = {
  width: 960,
  height: 540,
  margin: 36,
  textSize: 18,
  bodySize: 20,
  /** Height of a line by the size of its text. */
  leading: 1.2,
  /** Above and below the words of a cell, together. */
  cellPadding: 9,
  /** Left and right of the words of a cell or box, together. */
  cellMargin: 14,
  titleTop: 22,
  titleHeight: 72,
  bodyTop: 102,
  sourceTop: 478,
  sourceHeight: 48,
  /** Width of the bars of a chart; its table has what is left. */
  chartWidth: 420,
  gap: 18,
} as const;

export const usableWidth = slidePage.width - 2 * slidePage.margin;

/** Width of the table beside a chart. */
export const besideChart = usableWidth - slidePage.chartWidth - slidePage.gap;
