import type { Comparison } from '../../framework/counters/compared-groups.ts';

/** What a figure counts, which decides how a goal is measured on it. */
type FigureKind =
  | 'comparison'
  | 'cause'
  | 'causes'
  | 'step'
  | 'room'
  | 'refusals'
  | 'reach'
  | 'offer'
  | 'channel'
  | 'counter'
  | 'note';

/** One thing that the file counts, in its own words. */
export interface FileFigure {
  readonly kind: FigureKind;
  /** What is counted. */
  readonly label: string;
  /** The words that say what is counted, where the label is a whole sentence. */
  readonly counted?: string;
  /** Words of the file around it: its list, its groups, its channel. */
  readonly around: string;
  readonly value: number;
  /** What it is a part of; null = of nothing that is counted. */
  readonly base: number | null;
  readonly unit: 'count' | 'share' | 'money' | 'time';
  /** The better direction; null = the words do not say. */
  readonly wish: 'more' | 'fewer' | null;
  /** Months of the year, 1–12; empty = the whole period. */
  readonly months: readonly number[];
  /** Its place in the file. */
  readonly path: string;
  /** The groups of a comparison. */
  readonly comparison?: Comparison;
}
