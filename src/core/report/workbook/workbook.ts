import type { KpiUnit } from '../../framework/kpis/kpi.ts';
import type { Text } from '../../values/text.ts';

/** A workbook: what every sheet says, typed cell by cell. An export writes it and decides nothing. */
export interface Workbook {
  readonly title: Text;
  /** ISO 4217, of every amount. */
  readonly currency: string;
  readonly sheets: readonly WorkbookSheet[];
}

export type SheetId =
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

export interface WorkbookSheet {
  readonly id: SheetId;
  readonly name: Text;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Lines under the table. */
  readonly totals?: readonly SheetRow[];
  /** Said instead of rows where there are none. */
  readonly empty: Text;
  /** Columns that stay in sight. */
  readonly sticky: number;
  /** Pages side by side when it is printed. */
  readonly pagesWide: number;
  readonly marks?: readonly SheetMark[];
}

export interface SheetColumn {
  readonly key: string;
  readonly label: Text;
  /** In characters. */
  readonly width: number;
  /** Who fills it, where that is not the plan: the reader, or a formula. */
  readonly by?: 'reader' | 'formula';
}

/** By key of column; a column without a cell stays blank. */
export type SheetRow = Readonly<Record<string, SheetCell>>;

/** How a number is shown; `share`: a rate to the nearest point. */
export type CellFormat = 'number' | 'whole' | 'money' | 'rate' | 'share' | 'hours' | 'days' | 'seconds';

/** Words, an address, a figure (null = not measured), a day, a formula, or a cell left to the reader, with what was typed there. */
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

/** Colours the columns of the rows where `column` says `words`. */
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
 * The only formulas a workbook may hold. Names are columns of the same row, unless a sheet is named. Each shows nothing
 * as long as a figure it needs is not there, and never divides by zero.
 */
export type Formula =
  | { readonly template: 'quotient'; readonly over: string; readonly under: string }
  | { readonly template: 'difference'; readonly of: string; readonly less: string }
  | { readonly template: 'change'; readonly now: string; readonly before: string }
  | { readonly template: 'return'; readonly margin: string; readonly cost: string }
  /** Rows of the table, or those that say (not) these words; `least`: numbers there must be, 1 unless told. */
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
  /** The last number of `of` among the rows where each pair of columns says the same. */
  | {
      readonly template: 'lastOf';
      readonly of: ColumnOf;
      readonly where: readonly { readonly column: string; readonly same: string }[];
    }
  /** What another sheet says of the same thing. */
  | {
      readonly template: 'found';
      readonly of: ColumnOf;
      readonly where: { readonly column: string; readonly same: string };
    }
  /** Money and hours that were read, each as planned where only the other was. */
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

/** How a measure is shown in a cell. */
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
