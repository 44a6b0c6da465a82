/** Results of a closed cycle that the next plan uses. */
export interface PreviousCycle {
  /** Number of that cycle. */
  readonly number: number;
  /** Past result of each catalogue entry, 0–1; 0.5 = as planned, or unknown. */
  readonly evidence: Readonly<Record<string, number>>;
  /** Catalogue entries whose every use was stopped. */
  readonly cut: readonly string[];
}
