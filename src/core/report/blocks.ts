import type { Text } from '../values/text.ts';
import type { DocumentBrand } from '../values/document-brand.ts';
import type { Chart } from './charts/chart.ts';

/** The content of a cell: a text in both languages, a value shown as it is, an address, or null for "not measured". */
export type Cell = string | number | Text | { readonly url: string } | null;

/** How the value of a figure was obtained. */
export type Provenance = 'measured' | 'computed' | 'declared' | 'estimated' | 'benchmark' | 'assumption';

export interface ReportAction {
  readonly title: Text;
  readonly why: Text;
  readonly how: Text;
  readonly effort: 'minutes' | 'hours' | 'days';
  readonly places: readonly string[];
  readonly count: number;
  /** Absent for an action of a plan, which has its own sheet. */
  readonly detail?: ReportActionDetail;
}

export interface ReportActionDetail {
  /** `10 à 30 min`. */
  readonly time: Text;
  /** What was seen, and where. */
  readonly proof: readonly { readonly text: Text; readonly page: string | null }[];
  /** Changes to make; for a missing link, `after` is the part of `before` to make a link. */
  readonly edits: readonly {
    readonly text: Text;
    readonly page: string | null;
    readonly before?: string;
    readonly after?: string;
  }[];
  /** What is expected to change, and how one sees it. */
  readonly success: Text;
}

/** A file beside the report. */
export interface ReportFile {
  readonly name: string;
  readonly about: Text;
}

export interface ReportFigure {
  readonly label: Text;
  /** null = not measured, and `note` gives the reason. */
  readonly value: number | null;
  readonly unit?: 'share' | 'count';
  /** The value as text when a number alone is not enough: an amount in its currency. */
  readonly shown?: Text;
  readonly note: Text;
  readonly provenance: Provenance;
}

export interface ReportScore {
  readonly label: Text;
  /** 0–100, null = not measured. */
  readonly value: number | null;
}

export interface ReportColumn {
  readonly label: Text;
  readonly number?: boolean;
  readonly wide?: boolean;
}

export interface ReportLink {
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
  readonly offset: number;
  readonly length: number;
  readonly reason: Text;
  readonly confidence: Text;
}

export interface ReportNode {
  /** 0–1. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Index of its group, for the colour; −1 without a group. */
  readonly group: number;
  readonly label: string | null;
  /** What the dot is, in full. */
  readonly name?: string;
  /** Id of its sheet in `pages.html`. */
  readonly sheet?: string;
}

export interface ReportDay {
  readonly date: string;
  readonly title: Text;
  readonly detail: Text;
  readonly family: Text;
}

/** The parts of a report: every export renders the same blocks. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'note' | 'warning' | 'verdict' }
  | { readonly kind: 'actions'; readonly items: readonly ReportAction[] }
  | { readonly kind: 'figures'; readonly items: readonly ReportFigure[] }
  | { readonly kind: 'scores'; readonly items: readonly ReportScore[] }
  | {
      readonly kind: 'table';
      readonly caption: Text;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly Cell[])[];
      /** Number of rows left out, shown under the table. */
      readonly more: number;
    }
  | {
      readonly kind: 'links';
      readonly items: readonly ReportLink[];
      /** Links that the report leaves out, and the file that has all of them. */
      readonly more: number;
      readonly file: string;
    }
  | {
      readonly kind: 'graph';
      readonly caption: Text;
      readonly nodes: readonly ReportNode[];
      readonly edges: readonly (readonly [number, number])[];
      readonly groups: readonly string[];
    }
  | {
      readonly kind: 'heat';
      readonly caption: Text;
      readonly rows: readonly string[];
      readonly columns: readonly Text[];
      /** 0–1 or null, by row then column. */
      readonly values: readonly (readonly (number | null)[])[];
    }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'days'; readonly caption: Text; readonly items: readonly ReportDay[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'files'; readonly items: readonly ReportFile[] };

export interface Report {
  readonly title: Text;
  readonly subtitle: Text;
  readonly blocks: readonly ReportBlock[];
  /** Absent = the look of maillage. */
  readonly brand?: DocumentBrand;
}
