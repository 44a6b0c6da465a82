import { detachString } from '../../values/strings/detach-string.ts';
import type { Attributes } from '../markup/tag-attributes.ts';
import type { LinkElement, PageLink } from '../page.ts';
import { type AnchorText, foldSpace } from './block-builder.ts';
import { storedLength, storedText } from './stored-text.ts';
import { truncate } from './truncate.ts';

/** Links kept per page; those beyond are counted only: working assumption. */
const linkCap = 20_000;
/** Longer hrefs are stored truncated and not resolved: working assumption. */
export const hrefCap = 8192;
/** Anchors among which the skip link is searched: working assumption. */
export const firstAnchors = 3;
/** Characters kept of the fragment of such an anchor. */
const fragmentLength = 200;

/** A link while the page is read: `to`, `position`, `follow` and the rest of the anchor are known at its end. */
export type LinkDraft = { -readonly [K in keyof PageLink]: PageLink[K] };

/** Collects the links of a page in document order, with the zone of each, and the text of each anchor. */
export class LinkCollector {
  readonly links: LinkDraft[] = [];
  readonly zones: number[] = [];
  readonly texts: (AnchorText | null)[] = [];
  /** Links with an `aria-label`, which screen readers read instead of their text. */
  readonly ariaLabelled = new Set<LinkDraft>();
  /** Targets of the first anchors that point inside the page. */
  readonly firstFragments: string[] = [];
  count = 0;
  anchors = 0;
  private readonly caps: Set<string>;

  constructor(caps: Set<string>) {
    this.caps = caps;
  }

  countAnchor(href: string): void {
    if (++this.anchors <= firstAnchors && href.length > 1 && href.startsWith('#'))
      this.firstFragments.push(detachString(truncate(href.slice(1), fragmentLength)));
  }

  hasRoomFor(links: number): boolean {
    return this.count + links <= linkCap;
  }

  /** Adds an anchor with its text; null beyond the cap. */
  addAnchor(href: string, attribs: Attributes, zone: number, text: AnchorText): LinkDraft | null {
    const link = this.add('a', href, attribs, zone);
    if (link !== null) this.texts[this.texts.length - 1] = text;
    return link;
  }

  /** Null beyond the cap. */
  add(element: LinkElement, href: string, attribs: Attributes, zone: number): LinkDraft | null {
    if (++this.count > linkCap) {
      this.caps.add('links');
      return null;
    }
    if (href.length > hrefCap) this.caps.add('href');
    // Detached when it is resolved: most hrefs of a page are cached then.
    const written = truncate(href, hrefCap);
    const link: LinkDraft = {
      to: written,
      href: written,
      anchor: '',
      rel: attribs.rel === undefined ? '' : storedText(attribs.rel, this.caps),
      follow: true,
      element,
      position: 'content',
      internal: false,
      http: false,
      block: null,
      start: null,
    };
    if (element === 'area') link.imageAlt = attribs.alt === undefined ? null : storedText(attribs.alt, this.caps);
    if (attribs.target !== undefined && attribs.target.trim().toLowerCase() === '_blank') link.newTab = true;
    const ariaLabel = attribs['aria-label'];
    const label = ariaLabel ?? attribs.title;
    if (label !== undefined && label.trim() !== '') link.label = storedText(label, this.caps);
    if (ariaLabel !== undefined) this.ariaLabelled.add(link);
    this.links.push(link);
    this.zones.push(zone);
    this.texts.push(null);
    return link;
  }

  /** The label of a drawing is the alternative text of its link, unless an image has one. */
  labelSvg(link: LinkDraft, label: string | undefined): void {
    link.imageAlt ??= label === undefined ? null : storedText(label, this.caps);
  }
}

/** Alternative text of a link with one more image; null while no image has an alternative text. */
export function joinedAlt(before: string | null | undefined, alt: string | null): string | null {
  return before && alt ? `${before} ${alt}` : before || alt || (before ?? alt ?? null);
}

/** The `aria-label` of a longer anchor is not stored: only short anchors, such as « Lire la suite », need one. */
const shortAnchorLength = 40;

/** Sets the anchor of a link, and its place when it is in one block. */
export function setAnchor(link: LinkDraft, text: AnchorText, isAriaLabelled: boolean): void {
  const anchor = text.pieces > 0 ? text.text : detachString(foldSpace(text.hiddenText).trim());
  link.anchor = truncate(anchor, storedLength);
  if (text.pieces === 1) {
    link.block = text.block;
    link.start = text.start;
  }
  if (link.label === undefined || anchor === '' || link.newTab) return;
  if (!isAriaLabelled || link.anchor.length > shortAnchorLength) delete link.label;
}
