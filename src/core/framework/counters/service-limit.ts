/** What the company could serve over the measured period, and what it served. */
export interface ServiceLimit {
  readonly id: string;
  /** What is limited, as the company names it. */
  readonly label: string;
  readonly possible: number;
  /** Null = not known. */
  readonly used: number | null;
  /** Requests turned away; null = not known. */
  readonly refused: number | null;
  /** Months of the year, 1–12; empty = the whole period. */
  readonly months: readonly number[];
  /** True for the limit of some months, of one place among several or of one offer: it does not bound the whole company. */
  readonly isPart: boolean;
  /** Id of the offer that it bounds; null = not one offer. */
  readonly offerId: string | null;
}
