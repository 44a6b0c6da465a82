import type { PageText } from '../semantics/page-text.ts';

/** A run of a block's text, in UTF-16 units. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A link that exists, and the page it leads to. */
export interface TakenSpan extends Span {
  readonly to?: string;
}

/** What the search for missing links knows of a page. */
export interface LinkingPage {
  readonly text: PageText;
  /** Places that are links already: no anchor may touch them. */
  readonly taken: readonly TakenSpan[];
  /** Pages this one links to in its main content, after redirects. */
  readonly contentTargets: readonly string[];
  /** Indexable, its own canonical, not a redirect: may be proposed as a target. */
  readonly mayReceive: boolean;
  /** False for archives and pagination, whose text is not theirs. */
  readonly mayGive: boolean;
  /** Anchors other pages already use for this one. */
  readonly anchorsIn: readonly string[];
  /** Anchors of links to a part of it ("page.html#part"): they name the part. */
  readonly partAnchorsIn?: readonly string[];
  /** Its parent, the parent of that one and so on: its readers come from there. */
  readonly above?: ReadonlySet<string>;
  /** Most of its text is links: an index, a table of contents. */
  readonly isListing?: boolean;
  /** Best first. */
  readonly keyphrases: readonly string[];
  readonly rank: number | null;
  readonly depth: number | null;
  /** Sum of the position weights of its links: content 1, chrome .25. */
  readonly outWeight: number;
  readonly topic: string | null;
  readonly isHub: boolean;
  /** Pages of one near-duplicate group never link to each other. */
  readonly duplicateGroup: string | null;
  /** Where a remote model places it, at length 1; used when all pages of a language have one. */
  readonly vector?: Float32Array;
}
