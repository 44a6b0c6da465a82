/** What the readings of all cycles so far show of a catalogue entry. */
export interface ObservedEffect {
  /** Its effect as a multiple of the one assumed: 1 = as assumed, drawn toward 1 while readings are few. */
  readonly multiple: number;
  /** Number of readings of all cycles. */
  readonly readings: number;
}

/** What became of an action of the last cycle, as a person noted it in the calendar. */
export interface PastWork {
  /** Catalogue entry that the action applied. */
  readonly catalogueId: string;
  /** Subject of a content; null for another action. */
  readonly topicId: string | null;
  /** First public of the action; null when it names none. */
  readonly personaId: string | null;
  /** `done` for noted as done, `aside` for put aside by the company, `open` for neither. */
  readonly state: 'done' | 'aside' | 'open';
  /** Title that a person gave to the entry; absent when nobody changed it. */
  readonly title?: string;
}

/** Results of the closed cycles that the next plan uses. */
export interface PreviousCycle {
  /** Number of the last closed cycle. */
  readonly number: number;
  /** By catalogue entry, of all closed cycles. */
  readonly evidence: Readonly<Record<string, ObservedEffect>>;
  /** Catalogue entries whose every use was stopped in the last one. */
  readonly cut: readonly string[];
  /** Each action of the last one; absent when nobody noted what was done. */
  readonly works?: readonly PastWork[];
}
