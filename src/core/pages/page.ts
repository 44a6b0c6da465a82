import type { PageRendering } from './rendering.ts';

/** How a URL first became known. */
export const pageSources = ['seed', 'link', 'sitemap', 'import'] as const;
export type PageSource = (typeof pageSources)[number];

export const linkPositions = ['content', 'nav', 'header', 'footer', 'aside'] as const;
/** Where on the page a link or block stands. `content` carries the most weight in the internal rank. */
export type LinkPosition = (typeof linkPositions)[number];

export type LinkElement = 'a' | 'area' | 'canonical' | 'hreflang' | 'iframe' | 'frame' | 'next' | 'prev' | 'refresh';

/** One occurrence of a link in a page. */
export interface PageLink {
  /** Resolved as a browser would (WHATWG), without fragment; the written value when it does not parse or is not http(s). */
  readonly to: string;
  /** What the author wrote in the attribute. */
  readonly href: string;
  readonly anchor: string;
  /** Alternative text when the anchor is an image, null when the image has no `alt` at all. */
  readonly imageAlt?: string | null;
  readonly rel: string;
  /** False for `rel=nofollow|ugc|sponsored` and on a page whose robots say nofollow. */
  readonly follow: boolean;
  readonly element: LinkElement;
  readonly position: LinkPosition;
  /** Same registrable site and scheme family as the crawl: the crawl's scope decides. */
  readonly internal: boolean;
  /** False for mailto:, tel:, javascript:, unparsable addresses. */
  readonly http: boolean;
  /** Index in `PageContent.blocks` of the block that holds the anchor, null outside text. */
  readonly block: number | null;
  /** Offset of the anchor in that block's text (UTF-16 units). */
  readonly start: number | null;
  /** `aria-label` or `title` of a link without text, or of one that opens a tab and may say so there; `aria-label` of a short text. */
  readonly label?: string;
  readonly newTab?: boolean;
  /** Hidden from sight by its own or an outer attribute: nobody clicks it and no screen reader says it. */
  readonly hidden?: true;
}

export const blockKinds = [
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'code',
  'caption',
  'cell',
  'term',
  'label',
  'other',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A run of text without inner block elements. `text`: tags removed, white space folded, NFC. */
export interface Block {
  readonly kind: BlockKind;
  /** 1–6 for headings. */
  readonly level?: number;
  readonly text: string;
  readonly position: LinkPosition;
  /** The `lang` in force, when the author gave one that differs from the page's. */
  readonly lang?: string;
}

export interface PageImage {
  readonly src: string;
  /** null: no `alt` attribute; '': declared decorative. */
  readonly alt: string | null;
  /** Of the attribute, or of the inline style. */
  readonly width: string | null;
  readonly height: string | null;
  readonly loading: string | null;
  readonly inLink: boolean;
  /** Stands after more text than a first screen shows. */
  readonly below?: true;
}

export interface Alternate {
  readonly lang: string;
  /** What the author wrote, and what it resolves to (null when it does not). */
  readonly href: string;
  readonly url: string | null;
}

export interface Canonical {
  readonly href: string;
  readonly url: string | null;
  readonly via: 'html' | 'header';
  /** Declared inside `<head>`; search engines ignore the others. */
  readonly inHead: boolean;
}

/** What an HTML page says. Lists keep document order. */
export interface PageContent {
  readonly title: string | null;
  readonly titleCount: number;
  readonly description: string | null;
  readonly descriptionCount: number;
  readonly canonicals: readonly Canonical[];
  /** Directives of `<meta name=robots>` in the head, lower case. */
  readonly metaRobots: readonly string[];
  /** Directives of X-Robots-Tag that address every robot, lower case. */
  readonly headerRobots: readonly string[];
  readonly lang: string | null;
  /** Of the head and the Link header; engines ignore those of the body, which `misplacedMeta` names. */
  readonly alternates: readonly Alternate[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  blocks: Block[];
  readonly images: readonly PageImage[];
  /** `<meta http-equiv=refresh>` or Refresh header with a target. */
  readonly refresh: { readonly seconds: number; readonly url: string } | null;
  readonly base: string | null;
  readonly next: string | null;
  readonly prev: string | null;
  /** `og:*`, `twitter:*`, `article:*` … of the head, first value of each. */
  readonly meta: Readonly<Record<string, string>>;
  /** JSON-LD blocks as text (parsed where needed), and itemtype values of microdata. */
  readonly jsonLd: readonly string[];
  readonly itemTypes: readonly string[];
  readonly viewport: string | null;
  readonly doctype: string | null;
  readonly declaredCharset: string | null;
  readonly favicon: boolean;
  readonly elements: number;
  readonly maxDepth: number;
  readonly duplicateIds: readonly string[];
  readonly forms: readonly {
    readonly action: string | null;
    readonly method: string;
    readonly unlabelled: number;
    /** Nothing is typed in it but words to look for. */
    readonly searches?: true;
  }[];
  readonly iframesWithoutTitle: number;
  readonly buttonsWithoutName: number;
  readonly hasMain: boolean;
  readonly skipLink: boolean;
  /** Holds a `<nav>` without a link or a word, for scripts to fill. */
  readonly emptyMenu?: true;
  /** src of scripts and stylesheets, with whether they block rendering. */
  readonly resources: readonly {
    readonly kind: 'script' | 'style';
    readonly url: string;
    readonly blocking: boolean;
  }[];
  readonly misplacedMeta: readonly string[];
  /** Words of the content blocks; boilerplate found by repetition is taken off again. */
  words: number;
  /** Length of visible text and of the whole document but its drawings, in characters. */
  readonly textLength: number;
  readonly htmlLength: number;
  /** Characters of the content, links aside, that an attribute hides: what a tab or a choice of the reader shows. */
  readonly hiddenLength?: number;
  /**
   * First 16 hex digits of SHA-256 of the visible text of content blocks: equal bodies have equal hashes. Renewed when
   * repetition takes chrome off, where the whole text was kept.
   */
  bodyHash: string;
  /** Caps that were met: `links`, `alternates`, `depth`, `text` … Said, never silent. */
  readonly caps: readonly string[];
}

/** What one URL turned out to be, exactly as the crawl recorded it. */
export interface PageRecord {
  readonly url: string;
  readonly source: PageSource;
  readonly inSitemap: boolean;
  /** Status of this URL itself (a redirect keeps its 3xx); null when nothing was answered. */
  readonly status: number | null;
  /** A word of SURFACE: `dns`, `refused`, `tls`, `timeout`, `robots`, `not-html`, `loop`, `trap`, `http-404` is NOT one (see status). */
  readonly error: string | null;
  /** Next hop and final target of a redirect, and the number of hops to the final one. */
  readonly redirectNext: string | null;
  readonly redirectTo: string | null;
  readonly redirectHops: number | null;
  readonly contentType: string | null;
  readonly charset: string | null;
  /** Decoded size in bytes. */
  readonly bytes: number | null;
  /** Milliseconds from request to first byte, own waiting excluded. Never written to a deterministic output as such. */
  readonly responseMs: number | null;
  /** The reply headers the audits read, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly content: PageContent | null;
  readonly links: PageLink[];
  /** Absent: the page was not opened in a browser. */
  readonly rendering?: PageRendering;
}

/** What robots.txt, sitemaps and limits did to the crawl, for everything that must not be claimed without proof. */
export interface CrawlFacts {
  readonly seed: string;
  /** False: nofollow links were followed too; absent in crawls of before it was recorded. */
  readonly respectNofollow?: boolean;
  readonly complete: boolean;
  readonly incompleteReasons: readonly {
    readonly code: string;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
  readonly robots: {
    readonly state: 'read' | 'missing' | 'unreachable' | 'ignored';
    readonly status: number | null;
    readonly text: string | null;
    readonly issues: readonly string[];
  };
  readonly sitemaps: readonly {
    readonly url: string;
    readonly status: number | null;
    readonly kind: 'urlset' | 'index' | 'rss' | 'atom' | 'text' | 'unknown';
    readonly urls: number;
    readonly issues: readonly string[];
    /** Entries on other hosts, first 100. */
    readonly foreign: readonly string[];
    readonly lastmods: number;
    readonly distinctLastmods: number;
  }[];
  /** Pages against those of the crawl before; absent when there was none. `gone` is null when this crawl is not complete. */
  readonly changes?:
    | {
        readonly since: { readonly id: string; readonly startedAt: string };
        readonly unchanged: number;
        readonly changed: number;
        readonly added: number;
        readonly gone: number | null;
      }
    | undefined;
  /** Closed trap patterns with examples. */
  readonly traps: readonly { readonly pattern: string; readonly rule: string; readonly examples: readonly string[] }[];
}
