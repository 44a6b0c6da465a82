import type { CrawlScope } from './crawl-scope.ts';
import type { PageRendering } from './rendering.ts';

/** How a URL first became known. */
export const pageSources = ['seed', 'link', 'sitemap', 'import'] as const;
export type PageSource = (typeof pageSources)[number];

export const linkPositions = ['content', 'nav', 'header', 'footer', 'aside'] as const;
/** Position of a link or block on the page. `content` has the most weight in the internal rank. */
export type LinkPosition = (typeof linkPositions)[number];
/** Index of each position in `linkPositions`. */
export const positionCodes: ReadonlyMap<LinkPosition, number> = new Map(
  linkPositions.map((position, code) => [position, code]),
);

export const linkElements = [
  'a',
  'area',
  'canonical',
  'hreflang',
  'iframe',
  'frame',
  'next',
  'prev',
  'refresh',
] as const;
/** The element, the relation or the directive that makes a link. */
export type LinkElement = (typeof linkElements)[number];

/** One occurrence of a link in a page. */
export interface PageLink {
  /** Resolved as in a browser (WHATWG), without fragment; the written value when it does not parse or is not http(s). */
  readonly to: string;
  /** The attribute as written. */
  readonly href: string;
  readonly anchor: string;
  /** Alternative text when the anchor is an image, null when the image has no `alt` at all. */
  readonly imageAlt?: string | null;
  readonly rel: string;
  /** False for `rel=nofollow|ugc|sponsored` and on a page whose robots directives include nofollow. */
  readonly follow: boolean;
  readonly element: LinkElement;
  readonly position: LinkPosition;
  /** Within the scope of the crawl. */
  readonly internal: boolean;
  /** False for mailto:, tel:, javascript:, unparsable addresses. */
  readonly http: boolean;
  /** Index in `PageContent.blocks` of the block that contains the anchor, null outside text. */
  readonly block: number | null;
  /** Offset of the anchor in that block's text (UTF-16 units). */
  readonly start: number | null;
  /** `aria-label` or `title` of a link without text or that opens a tab; `aria-label` of a link with a short text. */
  readonly label?: string;
  readonly newTab?: boolean;
  /** Hidden by its own attribute or that of an ancestor: it can be neither clicked nor read by a screen reader. */
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

/** A run of text without inner block elements. `text` is without tags, white space collapsed, in NFC. */
export interface Block {
  readonly kind: BlockKind;
  /** 1–6 for headings. */
  readonly level?: number;
  readonly text: string;
  readonly position: LinkPosition;
  /** The `lang` that applies, when it differs from that of the page. */
  readonly lang?: string;
}

export interface PageImage {
  readonly src: string;
  /** null: no `alt` attribute; '': declared decorative. */
  readonly alt: string | null;
  /** From the attribute, or from the inline style. */
  readonly width: string | null;
  readonly height: string | null;
  readonly loading: string | null;
  readonly inLink: boolean;
  /** Comes after more text than a first screen shows. */
  readonly below?: true;
}

export interface Alternate {
  readonly lang: string;
  /** As written, and resolved (null when it does not resolve). */
  readonly href: string;
  readonly url: string | null;
}

export interface Canonical {
  readonly href: string;
  readonly url: string | null;
  readonly via: 'html' | 'header';
  /** Declared in `<head>`; search engines ignore the others. */
  readonly inHead: boolean;
}

/** What was read in an HTML page. Lists keep document order. */
export interface PageContent {
  readonly title: string | null;
  readonly titleCount: number;
  readonly description: string | null;
  readonly descriptionCount: number;
  readonly canonicals: readonly Canonical[];
  /** Directives of `<meta name=robots>` in the head, lower case. */
  readonly metaRobots: readonly string[];
  /** Directives of X-Robots-Tag for every robot, lower case. */
  readonly headerRobots: readonly string[];
  readonly lang: string | null;
  /** From the head and the Link header; search engines ignore those of the body, which are listed in `misplacedMeta`. */
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
    /** Its only text fields are those of a search. */
    readonly searches?: true;
    /** `formaction` of its buttons: where they send it instead. */
    readonly sendsTo?: readonly string[];
    /** Number of shown fields about the visitor (e-mail, name, address …) without `autocomplete`. */
    readonly uncompleted?: number;
    /** Why nothing receives what it asks: no address and no script, the address of an example, or its key. */
    readonly unsent?: 'empty' | 'example' | 'key';
  }[];
  readonly iframesWithoutTitle: number;
  readonly buttonsWithoutName: number;
  /** `accesskey` of more than one shown element, in lower case; absent without any. */
  readonly repeatedAccessKeys?: readonly string[];
  /** Number of elements that the keyboard reaches and that `aria-hidden` removes from screen readers; absent for 0. */
  readonly silentControls?: number;
  /** Text that an inline style leaves where nobody sees it: number of words, and its start. */
  readonly disguised?: { readonly words: number; readonly sample: string };
  readonly hasMain: boolean;
  readonly skipLink: boolean;
  /** Classes of the body element that contain no number: systems name the template there. Absent without any. */
  readonly bodyClass?: string;
  /** Contains a `<nav>` without a link or a word, which scripts fill. */
  readonly emptyMenu?: true;
  /** src of scripts and stylesheets, with whether they block rendering. */
  readonly resources: readonly {
    readonly kind: 'script' | 'style';
    readonly url: string;
    readonly blocking: boolean;
    /** Has an `integrity` hash. */
    readonly integrity?: true;
  }[];
  readonly misplacedMeta: readonly string[];
  /** Number of words of the content blocks; lowered when repetition shows that some are boilerplate. */
  words: number;
  /** Those of `words` that pages of the site shown in frames contain; absent without such a frame. */
  readonly framedWords?: number;
  /** Length of the visible text, and of the document without its SVG drawings, in characters. */
  readonly textLength: number;
  readonly htmlLength: number;
  /** Characters of the content, without links, that an attribute hides, such as closed tabs. */
  readonly hiddenLength?: number;
  /**
   * First 16 hex digits of SHA-256 of the visible text of content blocks: equal bodies have equal hashes. Recomputed when
   * repetition shows that blocks are boilerplate, if the whole text was kept.
   */
  bodyHash: string;
  /** Values of the columns of one's own, by name; absent without any. */
  extracted?: Readonly<Record<string, string | number | null>>;
  /** Limits that were reached: `links`, `alternates`, `depth`, `text` … */
  readonly caps: readonly string[];
}

/** One URL as the crawl recorded it. */
export interface PageRecord {
  readonly url: string;
  readonly source: PageSource;
  readonly inSitemap: boolean;
  /** HTTP status of this URL itself (a redirect keeps its 3xx); null without a response. */
  readonly status: number | null;
  /** Error code: `dns`, `refused`, `tls`, `timeout`, `robots`, `not-html`, `loop`, `trap` …; an HTTP status is not an error. */
  readonly error: string | null;
  /** Next hop and final target of a redirect, and the number of hops to the final one. */
  readonly redirectNext: string | null;
  readonly redirectTo: string | null;
  readonly redirectHops: number | null;
  readonly contentType: string | null;
  readonly charset: string | null;
  /** Decoded size in bytes. */
  readonly bytes: number | null;
  /** Milliseconds from request to first byte, without time in our own queues. Not written to deterministic outputs. */
  readonly responseMs: number | null;
  /** The response headers that audits read, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly content: PageContent | null;
  readonly links: PageLink[];
  /** Absent when the page was not opened in a browser. */
  readonly rendering?: PageRendering;
}

/** The effects of robots.txt, sitemaps and limits on the crawl: they decide which findings can be reported. */
export interface CrawlFacts {
  readonly seed: string;
  /** False when nofollow links were followed too. */
  readonly respectNofollow?: boolean;
  /** Absent when the whole site was requested. */
  readonly scope?: CrawlScope;
  /** Names of the columns of one's own; absent without any. */
  readonly extract?: readonly string[];
  /** How the crawl presented itself; absent when as usual. Of headers only the names are known. */
  readonly access?: { readonly headers: readonly string[]; readonly userAgent: string | null };
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
  /**
   * Changes since the previous crawl; absent without one. `added` is null when that crawl left known pages out, `gone` when
   * this one is not complete.
   */
  readonly changes?:
    | {
        readonly since: { readonly id: string; readonly startedAt: string };
        readonly unchanged: number;
        readonly changed: number;
        readonly added: number | null;
        readonly gone: number | null;
      }
    | undefined;
  /** HTML pages read; absent before the facts of the checks are assembled. */
  readonly pagesRead?: number;
  /** Crawl traps that were closed, with examples. */
  readonly traps: readonly { readonly pattern: string; readonly rule: string; readonly examples: readonly string[] }[];
}
