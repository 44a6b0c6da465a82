import type { Text } from '../../values/text.ts';

/** Unit of the numbers of a chart: currency units for `money`, 0–1 for `share`, days since 1970 for `day`. */
export type ChartUnit = 'money' | 'share' | 'count' | 'day';

/** Role of a mark: `main` is what the sentence is about, `other` is there to compare. */
export type Tone = 'main' | 'other' | 'gain' | 'loss';

interface ChartHead {
  /** What is drawn, with its unit. */
  readonly title: Text;
  readonly unit: ChartUnit;
  /** ISO 4217 code of amounts. */
  readonly currency: string;
  /** What the chart shows, in one sentence. */
  readonly sentence: Text;
  /** Where the numbers come from, with their provenance. */
  readonly source: Text;
  /** False when a table of the same part contains the numbers. */
  readonly ownTable: boolean;
}

/** A line to compare the marks with. */
export interface ChartLimit {
  readonly label: Text;
  readonly value: number;
}

/** Horizontal bars: one a row and a series; null = not known. */
export interface BarChart extends ChartHead {
  readonly kind: 'bars';
  readonly series: readonly { readonly name: Text; readonly tone: Tone }[];
  readonly rows: readonly {
    readonly label: Text;
    /** By series. */
    readonly values: readonly (number | null)[];
    readonly tone?: Tone;
  }[];
  readonly limit: ChartLimit | null;
}

/** Horizontal marks from one value to another: ranges, steps of a waterfall, periods of a calendar. */
export interface SpanChart extends ChartHead {
  readonly kind: 'spans';
  /** Names of the two ends, for the table. */
  readonly ends: readonly [from: Text, to: Text];
  readonly rows: readonly {
    readonly label: Text;
    readonly from: number;
    readonly to: number;
    /** What is written beside the mark. */
    readonly shown: Text;
    readonly tone: Tone;
  }[];
  readonly limit: ChartLimit | null;
}

/** Lines over periods; null = not known, which leaves a gap. */
export interface LineChart extends ChartHead {
  readonly kind: 'lines';
  readonly periods: readonly Text[];
  readonly series: readonly {
    readonly name: Text;
    readonly values: readonly (number | null)[];
    readonly tone: Tone;
    readonly dashed?: boolean;
  }[];
}

/** An axis of a map, with its ends. */
export interface ChartAxis {
  readonly label: Text;
  readonly least: number;
  readonly most: number;
}

/** Named points on two axes. */
export interface PointChart extends ChartHead {
  readonly kind: 'points';
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly points: readonly { readonly label: Text; readonly x: number; readonly y: number; readonly tone: Tone }[];
}

/** A picture as data: the HTML report, Word, slides and the workbook draw the same one. */
export type Chart = BarChart | SpanChart | LineChart | PointChart;
