import type { KpiUnit } from '../../framework/kpis/kpi.ts';
import type { Chart } from '../charts/chart.ts';
import type { Text } from '../../values/text.ts';

/** A workbook, cell by cell: an export writes it and decides nothing. */
export interface Workbook {
  readonly title: Text;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly sheets: readonly WorkbookSheet[];
}

export type SheetId =
  | 'dashboard'
  | 'guide'
  | 'actions'
  | 'budget'
  | 'kpi'
  | 'readings'
  | 'channels'
  | 'cac'
  | 'reuse'
  | 'keywords'
  | 'links'
  | 'calendar';

/** The row of a sheet in the guide: what it shows, and what the reader enters there. */
export interface SheetGuide {
  readonly shows: Text;
  readonly enter: Text;
}

export interface WorkbookSheet {
  readonly id: SheetId;
  readonly name: Text;
  readonly guide?: SheetGuide;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows under the table. */
  readonly totals?: readonly SheetRow[];
  /** Shown when the table has no rows. */
  readonly empty: Text;
  /** Number of columns that stay visible. */
  readonly sticky: number;
  /** Number of pages side by side in print. */
  readonly pagesWide: number;
  readonly marks?: readonly SheetMark[];
  /** Pictures beside the table. */
  readonly charts?: readonly SheetChart[];
}

/** A chart of numbers of its sheet: names in the first column, a series in each of the next ones. */
export interface SheetChart {
  readonly chart: Chart;
  /** Row of the names of the series, from 1. */
  readonly firstRow: number;
}

export interface SheetColumn {
  readonly key: string;
  readonly label: Text;
  /** In characters. */
  readonly width: number;
  /** Who fills it, when it is not the plan. */
  readonly by?: 'reader' | 'formula';
}

/** Cells by the key of their column; a column without a cell stays blank. */
export type SheetRow = Readonly<Record<string, SheetCell>>;

/** Format of a number; `share` is a rate to the nearest point. */
export type CellFormat = 'number' | 'whole' | 'money' | 'rate' | 'share' | 'hours' | 'days' | 'seconds';

/** A text, an address, a figure (null = not measured), a day, a formula, or a cell that the reader fills, with its value. */
export type SheetCell =
  | null
  | string
  | Text
  /** An address; `path` shows it without the host that every address of the column shares. */
  | { readonly url: string; readonly path?: boolean }
  | { readonly value: number | null; readonly format: CellFormat }
  | { readonly day: string }
  | { readonly formula: Formula; readonly format: CellFormat }
  | { readonly typed: CellFormat | 'day' | 'words'; readonly negative?: boolean; readonly value?: number };

/** Colours some columns of the rows where `column` contains `words`. */
export interface SheetMark {
  readonly columns: readonly string[];
  readonly column: string;
  readonly words: Text;
  readonly tone: 'good' | 'warning' | 'bad';
}

/** A column of another sheet. */
export interface ColumnOf {
  readonly sheet: SheetId;
  readonly column: string;
}

/**
 * The formulas of a workbook. Names are columns of the same row, unless a sheet is named. A formula shows nothing as long
 * as a figure that it needs is missing, and never divides by zero.
 */
export type Formula =
  | { readonly template: 'quotient'; readonly over: string; readonly under: string }
  | { readonly template: 'difference'; readonly of: string; readonly less: string }
  | { readonly template: 'change'; readonly now: string; readonly before: string }
  | { readonly template: 'return'; readonly margin: string; readonly cost: string }
  /** Sum of the rows, or of those that contain (or not) these words, when at least `least` of them have a number (default 1). */
  | {
      readonly template: 'total';
      readonly of: string;
      readonly where?: { readonly column: string; readonly is: Text; readonly not?: boolean };
      readonly least?: number;
    }
  | { readonly template: 'count'; readonly of: string }
  | {
      readonly template: 'sumOf';
      readonly of: ColumnOf;
      readonly where?: { readonly column: string; readonly same: string };
    }
  /** The last number of `of` among the rows where each pair of columns is equal. */
  | {
      readonly template: 'lastOf';
      readonly of: ColumnOf;
      readonly where: readonly { readonly column: string; readonly same: string }[];
    }
  /** The cell of another sheet for the same thing. */
  | {
      readonly template: 'found';
      readonly of: ColumnOf;
      readonly where: { readonly column: string; readonly same: string };
    }
  /** Spending and hours as read; one of them as planned when only the other was read. */
  | {
      readonly template: 'cost';
      readonly cash: string;
      readonly plannedCash: string;
      readonly hours: string;
      readonly plannedHours: string;
      readonly hourlyCost: number;
    }
  | { readonly template: 'costEach'; readonly cost: string; readonly done: string }
  | {
      readonly template: 'goal';
      readonly result: string;
      readonly target: string;
      readonly low: number;
      readonly direction: 'up' | 'down';
      readonly words: GoalWords;
    }
  | {
      readonly template: 'ceiling';
      readonly spent: string;
      readonly customers: string;
      readonly alert: string;
      readonly ceiling: string;
      readonly words: CeilingWords;
    };

export interface GoalWords {
  readonly met: Text;
  readonly near: Text;
  readonly missed: Text;
}

export interface CeilingWords {
  readonly under: Text;
  readonly near: Text;
  readonly reached: Text;
}

/** Format of a measure in a cell. */
export const formatOf: Readonly<Record<KpiUnit, CellFormat>> = {
  count: 'number',
  rate: 'rate',
  money: 'money',
  points: 'number',
  hours: 'hours',
  days: 'days',
  months: 'number',
  seconds: 'seconds',
  ratio: 'number',
};
