import { detachString } from '../../values/detach-string.ts';
import { type AssetReader, isBelowFirstScreen } from './asset-reader.ts';
import type { ElementContext } from './element-context.ts';
import type { HeadingReader } from './heading-reader.ts';
import { firstAnchors, type LinkCollector, type LinkDraft, setAnchor } from './link-collector.ts';
import type { FragmentEvents } from '../markup/markup-parser.ts';
import type { PageLink } from '../page.ts';
import { isRepeated, type FragmentCache, type FragmentSlot, type Fragment } from './fragment-cache.ts';
import type { BlockBuilder } from './block-builder.ts';
import type { ZoneTable } from '../positions/zone-table.ts';

/** The page as far as it is read. */
export interface PageState {
  readonly blockBuilder: BlockBuilder;
  readonly zones: ZoneTable;
  readonly links: LinkCollector;
  readonly headings: HeadingReader;
  readonly assets: AssetReader;
  /** Open elements. */
  readonly depth: number;
  /** What the last element opened means for its content; null when that hangs on what is under way around it. */
  readonly cacheableContext: ElementContext | null;
  elements: number;
  maxDepth: number;
  textLength: number;
  hasMain: boolean;
}

/** What was known when the content of an element began. */
interface Mark {
  readonly slot: FragmentSlot;
  readonly frame: ElementContext;
  readonly from: number;
  /** Open elements. */
  readonly depth: number;
  readonly maxDepth: number;
  readonly spoils: number;
  readonly blocks: number;
  readonly links: number;
  readonly zones: number;
  readonly headings: number;
  readonly images: number;
  readonly ids: number;
  readonly itemTypes: number;
  readonly elements: number;
  readonly textLength: number;
  readonly flowLength: number;
  readonly around: { readonly zone: number; readonly text: number; readonly linked: number; readonly hidden: number };
}

/** Elements that may be open within a part, so that none of it is flattened, here or under as many as may be around. */
const deepest = 250;
/** What the parts kept of one page may weigh: elements within elements would each be kept with all they hold. */
const mostOfPage = 200_000;

/**
 * Reads once what comes back from page to page. A menu is known again by its letters, at an element of the kinds that
 * hold menus, when nothing is under way that began before it: the same text then means the same, and what it added to
 * the first page is added again. What hangs on the rest of the page (forms, `<main>`, languages, end tags that close
 * nothing within) spoils a part, which is then read each time; so does whatever comes near a cap.
 */
export class FragmentRecorder implements FragmentEvents {
  private readonly page: PageState;
  private readonly memory: FragmentCache;
  private readonly marks: Mark[] = [];
  private readonly kept: { readonly part: Fragment; readonly firstLink: number }[] = [];
  private spoils = 0;
  private weight = 0;

  constructor(page: PageState, memory: FragmentCache) {
    this.page = page;
    this.memory = memory;
  }

  invalidate(): void {
    this.spoils++;
  }

  open(text: string, from: number): number {
    const slot = this.memory.isIdle ? null : this.memory.slot(text, from);
    const frame = slot === null ? null : this.page.cacheableContext;
    if (slot === null || frame === null) return from;
    const part = this.memory.find(slot, text, from, frame);
    if (part === null || !this.fits(part)) {
      this.marks.push(this.mark(slot, frame, from));
      return from;
    }
    this.add(part, frame);
    return from + part.end;
  }

  close(text: string, at: number): void {
    const mark = this.marks[this.marks.length - 1];
    if (mark === undefined || mark.depth !== this.page.depth) return;
    const inner = this.page.maxDepth - mark.depth;
    this.drop(mark.depth);
    if (mark.spoils !== this.spoils || inner > deepest || this.page.cacheableContext === null) return;
    if (!isRepeated(mark.slot, text, mark.from, at)) return;
    this.page.blockBuilder.break();
    const weight = at - mark.from + this.weightSince(mark);
    if (this.weight + weight > mostOfPage || !this.page.assets.hasRoomFor(0, 1)) return;
    this.weight += weight;
    const part = this.partSince(mark, text, at, inner, weight);
    if (part === null) return;
    this.memory.keep(mark.slot, part);
    this.kept.push({ part, firstLink: mark.links });
  }

  /** After the last event and once the links are resolved: equal addresses that are one string are compared at once. */
  finish(links: readonly PageLink[]): void {
    for (const { part, firstLink } of this.kept) {
      for (const [index, link] of part.links.entries()) link.href = (links[firstLink + index] as PageLink).href;
    }
  }

  /** Ends the parts of elements that are no longer open. */
  drop(depth: number): void {
    for (;;) {
      const mark = this.marks[this.marks.length - 1];
      if (mark === undefined || mark.depth < depth) return;
      this.marks.pop();
      if (mark.maxDepth > this.page.maxDepth) this.page.maxDepth = mark.maxDepth;
    }
  }

  private mark(slot: FragmentSlot, frame: ElementContext, from: number): Mark {
    const { page } = this;
    const zone = page.zones.current(frame.zone);
    const mark: Mark = {
      slot,
      frame,
      from,
      depth: page.depth,
      maxDepth: page.maxDepth,
      spoils: this.spoils,
      blocks: page.blockBuilder.blocks.length,
      links: page.links.count,
      zones: page.zones.size,
      headings: page.headings.headings.length,
      images: page.assets.images.length,
      ids: page.assets.orderedIds.length,
      itemTypes: page.assets.itemTypeCount,
      elements: page.elements,
      textLength: page.textLength,
      flowLength: page.blockBuilder.length,
      around: { zone, ...page.zones.countsOf(zone) },
    };
    page.maxDepth = 0;
    return mark;
  }

  private partSince(mark: Mark, text: string, at: number, inner: number, weight: number): Fragment | null {
    const { page } = this;
    const { assets, zones: book, blockBuilder: flow } = page;
    const images = assets.images.slice(mark.images);
    if (assets.itemTypeCount !== mark.itemTypes) return null;
    if (images.length > 0 && isBelowFirstScreen(mark.flowLength) !== isBelowFirstScreen(flow.length)) return null;
    const { zone } = mark.around;
    const counts = book.countsOf(zone);
    const zoneOf = (own: number): number => (own === zone ? -1 : own - mark.zones);
    const links = this.linksSince(mark);
    const anchors = links.filter(({ element }) => element === 'a');
    const { kind, level, inContent } = mark.frame;
    return {
      weight,
      text: detachString(text.slice(mark.from, text.indexOf('>', at) + 1)),
      end: at - mark.from,
      frame: { kind, level, inContent },
      blocks: flow.blocks.slice(mark.blocks).map((block) => ({ ...block })),
      blockZones: flow.zones.slice(mark.blocks).map(zoneOf),
      links,
      linkZones: page.links.zones.slice(mark.links).map(zoneOf),
      zones: book.zonesFrom(mark.zones, zoneOf),
      around: {
        text: counts.text - mark.around.text,
        linked: counts.linked - mark.around.linked,
        hidden: counts.hidden - mark.around.hidden,
      },
      headings: page.headings.headings.slice(mark.headings),
      images,
      ids: assets.orderedIds.slice(mark.ids),
      firstAnchors: anchors.slice(0, firstAnchors).map(({ href }) => href),
      anchors: anchors.length,
      elements: page.elements - mark.elements,
      depth: Math.max(0, inner),
      textLength: page.textLength - mark.textLength,
      flowLength: flow.length - mark.flowLength,
    };
  }

  /** As they will be once named; the rest of them hangs on the page. */
  private linksSince(mark: Mark): LinkDraft[] {
    const { links, texts, ariaLabelled: spoken } = this.page.links;
    return links.slice(mark.links).map((draft, index) => {
      const href = detachString(draft.href);
      const link = { ...draft, href, to: href };
      const text = texts[mark.links + index] ?? null;
      if (text !== null) setAnchor(link, text, spoken.has(draft));
      if (link.block !== null) link.block -= mark.blocks;
      return link;
    });
  }

  /** What is kept for each block, link and the like is as much as a hundred characters. */
  private weightSince(mark: Mark): number {
    const { assets, zones: book, blockBuilder: flow, headings, links } = this.page;
    const items =
      flow.blocks.length - mark.blocks + (links.count - mark.links) + (headings.headings.length - mark.headings);
    const others =
      book.size - mark.zones + (assets.images.length - mark.images) + (assets.orderedIds.length - mark.ids);
    return 100 * (items + others);
  }

  /** Is nothing of the part beyond a cap, and are its images as far down as they were? */
  private fits({ blocks, links, headings, images, ids, flowLength }: Fragment): boolean {
    const { blockBuilder: flow, links: collector, headings: headingReader, assets } = this.page;
    if (!flow.hasRoomFor(blocks.length, flowLength) || !collector.hasRoomFor(links.length)) return false;
    if (!headingReader.hasRoomFor(headings.length) || !assets.hasRoomFor(images.length, ids.length)) return false;
    const [first] = images;
    if (first === undefined) return true;
    const below = first.below === true;
    return isBelowFirstScreen(flow.length) === below && isBelowFirstScreen(flow.length + flowLength) === below;
  }

  private add(part: Fragment, frame: ElementContext): void {
    const { page } = this;
    const { assets, zones: book, blockBuilder: flow } = page;
    const around = book.current(frame.zone);
    const firstZone = book.add(part.zones, around);
    book.count(around, part.around.text, part.around.linked);
    book.countHidden(around, part.around.hidden);
    const firstBlock = flow.add(part.blocks, part.flowLength);
    for (const zone of part.blockZones) flow.zones.push(zone < 0 ? around : firstZone + zone);
    addLinks(page.links, part, firstBlock, around, firstZone);
    page.headings.headings.push(...part.headings);
    for (const image of part.images) assets.images.push(image);
    for (const id of part.ids) assets.noteId(id);
    for (const href of part.firstAnchors) page.links.noteAnchor(href);
    page.links.anchors += part.anchors - part.firstAnchors.length;
    page.elements += part.elements;
    page.textLength += part.textLength;
    if (part.elements > 0) page.maxDepth = Math.max(page.maxDepth, page.depth + part.depth);
    if (part.zones.length > 0) page.hasMain ||= book.hasMain;
  }
}

function addLinks(
  collector: LinkCollector,
  part: Fragment,
  firstBlock: number,
  around: number,
  firstZone: number,
): void {
  const { links, zones, texts } = collector;
  collector.count += part.links.length;
  for (let index = 0; index < part.links.length; index++) {
    const link = { ...(part.links[index] as LinkDraft) };
    if (link.block !== null) link.block += firstBlock;
    const zone = part.linkZones[index] as number;
    links.push(link);
    zones.push(zone < 0 ? around : firstZone + zone);
    texts.push(null);
  }
}
