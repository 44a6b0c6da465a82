/** What a closed cycle teaches the next one. */
export interface PreviousCycle {
  readonly number: number;
  /** Past result of each catalogue entry, 0–1; 0.5 = as planned, or nothing known. */
  readonly evidence: Readonly<Record<string, number>>;
  /** Catalogue entries whose every use was stopped. */
  readonly cut: readonly string[];
}
