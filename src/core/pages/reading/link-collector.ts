import { detachString } from '../../values/detach-string.ts';
import { truncate } from './truncate.ts';
import type { LinkElement, PageLink } from '../page.ts';
import { storedText } from './stored-text.ts';
import { type AnchorText, foldSpace } from './block-builder.ts';
import type { Attributes } from '../markup/tag-attributes.ts';

/** Beyond, links are counted and not kept (RELIABILITY, limits). */
export const linkCap = 20_000;
/** Longer addresses are recorded cut, and never taken for addresses. */
export const hrefCap = 8192;
/** Anchors among which the one that skips to the content is looked for. */
export const firstAnchors = 3;

/** A link while the page is read: `to`, `position`, `follow` and the rest of the anchor are known at its end. */
export type LinkDraft = { -readonly [K in keyof PageLink]: PageLink[K] };

/** The links of a page in document order, with the zone and the text each will take its position and anchor from. */
export class LinkCollector {
  readonly links: LinkDraft[] = [];
  readonly zones: number[] = [];
  readonly texts: (AnchorText | null)[] = [];
  /** Links whose label is said in place of their text. */
  readonly ariaLabelled = new Set<LinkDraft>();
  /** Targets of the first anchors when they point inside the page. */
  readonly firstFragments: string[] = [];
  count = 0;
  anchors = 0;
  private readonly caps: Set<string>;

  constructor(caps: Set<string>) {
    this.caps = caps;
  }

  noteAnchor(href: string): void {
    if (++this.anchors <= firstAnchors && href.length > 1 && href.startsWith('#'))
      this.firstFragments.push(detachString(truncate(href.slice(1), 200)));
  }

  hasRoomFor(links: number): boolean {
    return this.count + links <= linkCap;
  }

  /** Null beyond the cap. */
  add(
    element: LinkElement,
    href: string,
    attribs: Attributes,
    zone: number,
    text: AnchorText | null,
  ): LinkDraft | null {
    if (++this.count > linkCap) {
      this.caps.add('links');
      return null;
    }
    if (href.length > hrefCap) this.caps.add('href');
    // Copied when it is resolved: most addresses of a page are known from others.
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
    const ariaLabelled = attribs['aria-label'];
    const label = ariaLabelled ?? attribs.title;
    if (label !== undefined && label.trim() !== '') link.label = storedText(label, this.caps);
    if (ariaLabelled !== undefined) this.ariaLabelled.add(link);
    this.links.push(link);
    this.zones.push(zone);
    this.texts.push(text);
    return link;
  }
}

/** A link with one more image in it: null while no image has said anything. */
export function joinedAlt(before: string | null | undefined, alt: string | null): string | null {
  return before && alt ? `${before} ${alt}` : before || alt || (before ?? alt ?? null);
}

/** « Lire la suite » and its likes: a longer anchor says enough for what its label adds not to be kept. */
const vagueAnchor = 40;

/** Anchor of a link, and its place when it stands in one block. */
export function setAnchor(link: LinkDraft, text: AnchorText, spoken: boolean): void {
  const whole = text.pieces > 0 ? text.text : detachString(foldSpace(text.unseen).trim());
  link.anchor = truncate(whole, 1000);
  if (text.pieces === 1) {
    link.block = text.block;
    link.start = text.start;
  }
  if (link.label === undefined || whole === '' || link.newTab) return;
  if (!spoken || link.anchor.length > vagueAnchor) delete link.label;
}
