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
  /** The counters whose name gives a group with its result. */
  readonly groups: readonly NamedGroup[];
}

/** A counter whose name gives its group and the size of it. */
export interface NamedGroup {
  readonly figure: Figure;
  readonly group: string;
  readonly of: number;
}

/** A counted result of a group, and of the group beside it, before they are compared. */
export interface CrossedPair {
  readonly result: string;
  readonly one: { readonly label: string | null; readonly won: number; readonly of: number };
  readonly other: { readonly label: string | null; readonly won: number; readonly of: number };
  readonly isLoss: boolean;
  /** True when the words of the result do not say whether more of it is better. */
  readonly isOpen?: boolean;
}
