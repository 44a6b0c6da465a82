import { detachString } from '../../values/strings/detach-string.ts';
import type { FragmentEvents } from '../markup/markup-parser.ts';
import type { PageLink } from '../page.ts';
import type { ZoneTable } from '../positions/zone-table.ts';
import { type AssetReader, isBelowFirstScreen } from './asset-reader.ts';
import type { BlockBuilder } from './block-builder.ts';
import type { ElementContext } from './element-context.ts';
import { type Fragment, type FragmentCache, type FragmentSlot, isRepeated } from './fragment-cache.ts';
import type { HeadingReader } from './heading-reader.ts';
import { firstAnchors, type LinkCollector, type LinkDraft, setAnchor } from './link-collector.ts';

/** The page as far as it is read. */
export interface PageState {
  readonly blockBuilder: BlockBuilder;
  readonly zones: ZoneTable;
  readonly links: LinkCollector;
  readonly headings: HeadingReader;
  readonly assets: AssetReader;
  /** Number of open elements. */
  readonly depth: number;
  /** Context of the last element opened; null when its content also depends on something else that is open. */
  readonly cacheableContext: ElementContext | null;
  elements: number;
  maxDepth: number;
  textLength: number;
  hasMain: boolean;
}

/** State of the page at the start of the content of an element. */
interface Mark {
  readonly slot: FragmentSlot;
  readonly context: ElementContext;
  readonly from: number;
  /** Number of open elements. */
  readonly depth: number;
  readonly maxDepth: number;
  readonly invalidations: number;
  readonly blocks: number;
  readonly links: number;
  readonly zones: number;
  readonly headings: number;
  readonly images: number;
  readonly ids: number;
  readonly itemTypes: number;
  readonly elements: number;
  readonly textLength: number;
  readonly blockLength: number;
  readonly outerZone: {
    readonly zone: number;
    readonly text: number;
    readonly linked: number;
    readonly hidden: number;
  };
}

/** Open elements in a cached fragment: with those around it, they stay below the depth at which elements are flattened. */
const maxInnerDepth = 250;
/** Weight of the fragments cached from one page: nested elements are each cached with all their content. */
const maxPageWeight = 200_000;
/** Weight of each block, link or other item of a fragment, in characters. */
const itemWeight = 100;

/**
 * Reads repeated fragments once. The content of an element that may be a menu is recognised by its text, when nothing that
 * started before it is still open: the same text then means the same, and what it added to the first page is added again.
 * What depends on the rest of the page (forms, `<main>`, languages, unmatched end tags) invalidates a fragment, which is
 * then parsed each time; so does coming near a cap.
 */
export class FragmentRecorder implements FragmentEvents {
  private readonly page: PageState;
  private readonly cache: FragmentCache;
  private readonly marks: Mark[] = [];
  private readonly added: { readonly fragment: Fragment; readonly firstLink: number }[] = [];
  private invalidations = 0;
  private weight = 0;

  constructor(page: PageState, cache: FragmentCache) {
    this.page = page;
    this.cache = cache;
  }

  invalidate(): void {
    this.invalidations++;
  }

  open(text: string, from: number): number {
    const slot = this.cache.isIdle ? null : this.cache.slot(text, from);
    const context = slot === null ? null : this.page.cacheableContext;
    if (slot === null || context === null) return from;
    const fragment = this.cache.find(slot, text, from, context);
    if (fragment === null || !this.fits(fragment)) {
      this.marks.push(this.mark(slot, context, from));
      return from;
    }
    this.replay(fragment, context);
    return from + fragment.end;
  }

  close(text: string, at: number): void {
    const mark = this.marks[this.marks.length - 1];
    if (mark === undefined || mark.depth !== this.page.depth) return;
    const innerDepth = this.page.maxDepth - mark.depth;
    this.drop(mark.depth);
    if (mark.invalidations !== this.invalidations || innerDepth > maxInnerDepth || this.page.cacheableContext === null)
      return;
    if (!isRepeated(mark.slot, text, mark.from, at)) return;
    this.page.blockBuilder.endBlock();
    const weight = this.weightSince(mark, at);
    if (this.weight + weight > maxPageWeight || !this.page.assets.hasRoomFor(0, 1)) return;
    this.weight += weight;
    const fragment = this.fragmentSince(mark, text, at, innerDepth);
    if (fragment === null) return;
    this.cache.add(mark.slot, fragment);
    this.added.push({ fragment, firstLink: mark.links });
  }

  /** After the last event, with the resolved links: equal hrefs that are one string are compared at once. */
  finish(links: readonly PageLink[]): void {
    for (const { fragment, firstLink } of this.added) {
      for (const [index, link] of fragment.links.entries()) link.href = (links[firstLink + index] as PageLink).href;
    }
  }

  /** Drops the marks of elements that are no longer open. */
  drop(depth: number): void {
    for (;;) {
      const mark = this.marks[this.marks.length - 1];
      if (mark === undefined || mark.depth < depth) return;
      this.marks.pop();
      if (mark.maxDepth > this.page.maxDepth) this.page.maxDepth = mark.maxDepth;
    }
  }

  /** Marks the state of the page, and restarts its maximal depth. */
  private mark(slot: FragmentSlot, context: ElementContext, from: number): Mark {
    const { page } = this;
    const zone = page.zones.current(context.zone);
    const mark: Mark = {
      slot,
      context,
      from,
      depth: page.depth,
      maxDepth: page.maxDepth,
      invalidations: this.invalidations,
      blocks: page.blockBuilder.blocks.length,
      links: page.links.count,
      zones: page.zones.size,
      headings: page.headings.headings.length,
      images: page.assets.images.length,
      ids: page.assets.orderedIds.length,
      itemTypes: page.assets.itemTypeCount,
      elements: page.elements,
      textLength: page.textLength,
      blockLength: page.blockBuilder.length,
      outerZone: { zone, ...page.zones.countsOf(zone) },
    };
    page.maxDepth = 0;
    return mark;
  }

  /** The fragment read since a mark; null when it contains structured data, or images on both sides of the first screen. */
  private fragmentSince(mark: Mark, text: string, at: number, innerDepth: number): Fragment | null {
    const { page } = this;
    const { assets, zones, blockBuilder } = page;
    const images = assets.images.slice(mark.images);
    if (assets.itemTypeCount !== mark.itemTypes) return null;
    const endsBelow = isBelowFirstScreen(blockBuilder.length);
    if (images.length > 0 && isBelowFirstScreen(mark.blockLength) !== endsBelow) return null;
    const { zone } = mark.outerZone;
    const counts = zones.countsOf(zone);
    const relativeZone = (own: number): number => (own === zone ? -1 : own - mark.zones);
    const links = this.linksSince(mark);
    const anchors = links.filter(({ element }) => element === 'a');
    const { kind, level, inContent } = mark.context;
    return {
      weight: this.weightSince(mark, at),
      text: detachString(text.slice(mark.from, text.indexOf('>', at) + 1)),
      end: at - mark.from,
      context: { kind, level, inContent },
      blocks: blockBuilder.blocks.slice(mark.blocks).map((block) => ({ ...block })),
      blockZones: blockBuilder.zones.slice(mark.blocks).map(relativeZone),
      links,
      linkZones: page.links.zones.slice(mark.links).map(relativeZone),
      zones: zones.zonesFrom(mark.zones, relativeZone),
      outerZone: {
        text: counts.text - mark.outerZone.text,
        linked: counts.linked - mark.outerZone.linked,
        hidden: counts.hidden - mark.outerZone.hidden,
      },
      headings: page.headings.headings.slice(mark.headings),
      images,
      ids: assets.orderedIds.slice(mark.ids),
      firstAnchors: anchors.slice(0, firstAnchors).map(({ href }) => href),
      anchors: anchors.length,
      elements: page.elements - mark.elements,
      depth: Math.max(0, innerDepth),
      textLength: page.textLength - mark.textLength,
      blockLength: blockBuilder.length - mark.blockLength,
    };
  }

  /** Copies of the links with their anchors; their other fields depend on the page. */
  private linksSince(mark: Mark): LinkDraft[] {
    const { links, texts, ariaLabelled } = this.page.links;
    return links.slice(mark.links).map((draft, index) => {
      const href = detachString(draft.href);
      const link = { ...draft, href, to: href };
      const text = texts[mark.links + index] ?? null;
      if (text !== null) setAnchor(link, text, ariaLabelled.has(draft));
      if (link.block !== null) link.block -= mark.blocks;
      return link;
    });
  }

  private weightSince(mark: Mark, at: number): number {
    const { assets, zones, blockBuilder, headings, links } = this.page;
    const texts =
      blockBuilder.blocks.length -
      mark.blocks +
      (links.count - mark.links) +
      (headings.headings.length - mark.headings);
    const others =
      zones.size - mark.zones + (assets.images.length - mark.images) + (assets.orderedIds.length - mark.ids);
    return at - mark.from + itemWeight * (texts + others);
  }

  /** True when the fragment exceeds no cap, and its images are on the same side of the first screen as before. */
  private fits({ blocks, links, headings, images, ids, blockLength }: Fragment): boolean {
    const { blockBuilder, links: collector, headings: headingReader, assets } = this.page;
    if (!blockBuilder.hasRoomFor(blocks.length, blockLength) || !collector.hasRoomFor(links.length)) return false;
    if (!headingReader.hasRoomFor(headings.length) || !assets.hasRoomFor(images.length, ids.length)) return false;
    const [first] = images;
    if (first === undefined) return true;
    const isBelow = first.below === true;
    const { length } = blockBuilder;
    return isBelowFirstScreen(length) === isBelow && isBelowFirstScreen(length + blockLength) === isBelow;
  }

  /** Adds what the fragment added to the page it was read in. */
  private replay(fragment: Fragment, context: ElementContext): void {
    const { page } = this;
    const { assets, zones, blockBuilder } = page;
    const outerZone = zones.current(context.zone);
    const firstZone = zones.add(fragment.zones, outerZone);
    const absoluteZone = (zone: number): number => (zone < 0 ? outerZone : firstZone + zone);
    zones.count(outerZone, fragment.outerZone.text, fragment.outerZone.linked);
    zones.countHidden(outerZone, fragment.outerZone.hidden);
    const firstBlock = blockBuilder.add(fragment.blocks, fragment.blockLength);
    for (const zone of fragment.blockZones) blockBuilder.zones.push(absoluteZone(zone));
    addLinks(page.links, fragment, firstBlock, absoluteZone);
    page.headings.headings.push(...fragment.headings);
    for (const image of fragment.images) assets.images.push(image);
    for (const id of fragment.ids) assets.addId(id);
    for (const href of fragment.firstAnchors) page.links.countAnchor(href);
    page.links.anchors += fragment.anchors - fragment.firstAnchors.length;
    page.elements += fragment.elements;
    page.textLength += fragment.textLength;
    if (fragment.elements > 0) page.maxDepth = Math.max(page.maxDepth, page.depth + fragment.depth);
    if (fragment.zones.length > 0) page.hasMain ||= zones.hasMain;
  }
}

function addLinks(
  collector: LinkCollector,
  fragment: Fragment,
  firstBlock: number,
  absoluteZone: (zone: number) => number,
): void {
  const { links, zones, texts } = collector;
  collector.count += fragment.links.length;
  for (let index = 0; index < fragment.links.length; index++) {
    const link = { ...(fragment.links[index] as LinkDraft) };
    if (link.block !== null) link.block += firstBlock;
    links.push(link);
    zones.push(absoluteZone(fragment.linkZones[index] as number));
    texts.push(null);
  }
}
