import type { PageText } from '../semantics/page-text.ts';

/** A run of a block's text, in UTF-16 units. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The span of an existing link, with its target. */
export interface TakenSpan extends Span {
  readonly to?: string;
}

/**
 * `offer`: a service or a product; `hub`: a list of them; `help`: questions; `practical`: contact; `about`: the company; `story`: an
 * article; `main`: another page of the menu.
 */
export type PagePurpose = 'offer' | 'hub' | 'help' | 'practical' | 'about' | 'main' | 'story' | 'home' | 'other';

/** A page as the search for missing links reads it. */
export interface LinkingPage {
  readonly text: PageText;
  /** Places of existing links: no anchor may overlap them. */
  readonly taken: readonly TakenSpan[];
  /** Pages this one links to in its main content, after redirects. */
  readonly contentTargets: readonly string[];
  /** Pages that buttons, boxes and cards beside its text lead to, the menus left out. */
  readonly besideTargets?: readonly string[];
  /** Those of its cards, buttons and boxes that hardly another page has: the page has these links. */
  readonly cardTargets?: readonly string[];
  /** True when it may be a target: a page to read, not code. */
  readonly mayReceive: boolean;
  /** False for archives, pagination and listings, whose text belongs to other pages. */
  readonly mayGive: boolean;
  /** True for minutes, an issue of a letter and other records of a past day. */
  readonly isPastRecord?: boolean;
  /** Anchors of the content links to it. */
  readonly anchorsIn: readonly string[];
  /** Anchors of the content links to a part of it ("page.html#part"). */
  readonly partAnchorsIn?: readonly string[];
  /** Label of the page in the menus of the site, null without one. */
  readonly menu?: string | null;
  /** The part of its title that is not the name of the site; null without one. */
  readonly name?: string | null;
  /** Other names that the site gives to it: menus, breadcrumb, first heading, structured data. */
  readonly names?: readonly string[];
  /** What the page is for, where that decides which links are useful. */
  readonly purpose?: PagePurpose;
  /** URLs of the pages above it, from which its readers come. */
  readonly ancestors?: ReadonlySet<string>;
  /** True when most of its text is links: an index, a table of contents. */
  readonly isListing?: boolean;
  /** The best first. */
  readonly keyphrases: readonly string[];
  readonly rank: number | null;
  readonly depth: number | null;
  /** Sum of the position weights of its internal links. */
  readonly outWeight: number;
  readonly topic: string | null;
  readonly isHub: boolean;
  /** Pages of one group of near duplicates never link to each other. */
  readonly duplicateGroup: string | null;
  /** Embedding by a remote model, of length 1; used when all pages of a language have one. */
  readonly vector?: Float32Array;
}
