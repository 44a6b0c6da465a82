/** What the readings of all cycles so far show of a catalogue entry. */
export interface ObservedEffect {
  /** Its effect as a multiple of the one assumed: 1 = as assumed, drawn toward 1 while readings are few. */
  readonly multiple: number;
  /** Number of readings of all cycles. */
  readonly readings: number;
}

/** Results of the closed cycles that the next plan uses. */
export interface PreviousCycle {
  /** Number of the last closed cycle. */
  readonly number: number;
  /** By catalogue entry, of all closed cycles. */
  readonly evidence: Readonly<Record<string, ObservedEffect>>;
  /** Catalogue entries whose every use was stopped in the last one. */
  readonly cut: readonly string[];
}
