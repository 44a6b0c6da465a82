import type { Text } from '../../values/text.ts';

/** What was seen, and where. */
export interface Proof {
  /** What was seen. */
  readonly text: Text;
  /** Address of the page; null for the whole site or a figure of the plan. */
  readonly page: string | null;
}

/** One change to make. */
export interface Edit {
  /** The change in a sentence. */
  readonly text: Text;
  /** Address of the page to change; null when no page is named. */
  readonly page: string | null;
  /** Words of the page to change; absent when something is added or written. */
  readonly before?: string;
  /**
   * Words that replace `before`; for a missing link, the words of `before` to make a link. Absent when the words are
   * left to the editor.
   */
  readonly after?: string;
}

/**
 * One thing to do, whoever proposes it: a diagnosis or a check of the audit, its missing links, its coverage, or an action
 * of the plan.
 */
export interface WorkItem {
  /** `contact-broken`, `link.broken_internal`, `suggest-links`, or the id of an action of the plan. */
  readonly id: string;
  /**
   * What proposes the work: a `diagnosis` of the whole site, a `check` of its pages, a missing `link`, a need without a
   * page (`coverage`) or a `plan`.
   */
  readonly source: 'diagnosis' | 'check' | 'link' | 'coverage' | 'plan';
  /** One sentence that says what to do. */
  readonly title: Text;
  /** Why it matters. */
  readonly why: Text;
  /** How to do it; absent when the changes say it all. */
  readonly how?: Text;
  /** What it brings when it works, 0–100. */
  readonly worth: number;
  /** Chance that it brings it, 0–1. */
  readonly certainty: number;
  /** Time to do all of it. */
  readonly minutes: {
    /** Fewest minutes. */
    readonly low: number;
    /** Most minutes. */
    readonly high: number;
  };
  /** Pages concerned; 0 = none by name. */
  readonly pages: number;
  /** Addresses of the pages concerned, a hundred at most; absent when none is named. */
  readonly places?: readonly string[];
  /** What shows the fault, three examples at most. */
  readonly proof: readonly Proof[];
  /** Changes to make, the first ones when there are many. */
  readonly edits: readonly Edit[];
  /** What it is expected to change, and how one sees it. */
  readonly success: Text;
}
