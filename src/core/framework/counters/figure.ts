import type { CounterUnit } from './counter-units.ts';

/** A number with the name that the company gives it. */
export interface Figure {
  readonly label: string;
  readonly count: number;
  readonly unit: CounterUnit;
}

/** Where a counter is read: the counters of its list, in their order, and the totals of the company. */
export interface Known {
  readonly figures: readonly Figure[];
  readonly totals: readonly Figure[];
  /** Units sold of each offer, under its name, as its own facts give them. */
  readonly sold: readonly Figure[];
}
