import type { Text } from '../values/text.ts';

/** What was seen, and where. */
export interface Proof {
  readonly text: Text;
  /** Address of the page; null for the whole site or a figure of the plan. */
  readonly page: string | null;
}

/** One change to make. */
export interface Edit {
  readonly text: Text;
  readonly page: string | null;
  /** Words of the page to replace; absent when something is added or written. */
  readonly before?: string;
  readonly after?: string;
}

/** One thing to do, whoever proposes it: a check of the audit, its missing links, its coverage, or an action of the plan. */
export interface WorkItem {
  /** `link.broken_internal`, `suggest-links`, or the id of an action of the plan. */
  readonly id: string;
  readonly source: 'check' | 'link' | 'coverage' | 'plan';
  /** One sentence that says what to do. */
  readonly title: Text;
  readonly why: Text;
  /** What it brings when it works, 0–100. */
  readonly worth: number;
  /** Chance that it brings it, 0–1. */
  readonly certainty: number;
  /** Time to do all of it. */
  readonly minutes: { readonly low: number; readonly high: number };
  /** Pages concerned; 0 = none by name. */
  readonly pages: number;
  readonly proof: readonly Proof[];
  readonly edits: readonly Edit[];
  /** How one sees that it worked, and when. */
  readonly success: Text;
}
