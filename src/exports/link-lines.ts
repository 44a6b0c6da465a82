import { sentenceAround } from '../core/pages/reading/sentence-around.ts';
import type { PageContent, PageLink } from '../core/pages/page.ts';
import type { SiteAnalysis } from '../core/analysis/site-analysis.ts';

/**
 * Bytes of lines handed over at once, and bytes kept of what the links of menus say: nearly all pages say the same few
 * thousand. They begin with a part, since what is never written counts for the collector all the same.
 */
const rooms = { lines: 1 << 18, menus: 1 << 24, firstMenus: 1 << 21 };

/**
 * The lines of `links.jsonl` as bytes, many at once: the bytes of one part are good until the next is asked for.
 * A link of a menu is encoded once for all the pages that hold it; its line is then two copies within one memory.
 */
export function* linkLines(analysis: SiteAnalysis, room: typeof rooms = rooms): Iterable<Uint8Array> {
  const most = room.lines + room.menus;
  let memory = Buffer.allocUnsafeSlow(room.lines + room.firstMenus);
  let filled = 0;
  // By place: where the bytes of a link of a menu begin; they end where the next begin.
  const placeOf = new Map<PageLink, number>();
  let starts = [room.lines];
  // Pages of one template hold the links of their menus at the same places: to compare spares the search.
  const lastLinks: (PageLink | undefined)[] = [];
  const lastPlaces: number[] = [];

  /** What an object says after its brace, and the end of the line; answers where that ends. What stands before stays. */
  const writeEnd = (object: string, at: number): number => {
    const before = memory[at - 1]!;
    const end = at - 1 + memory.write(object, at - 1);
    memory[at - 1] = before;
    memory[end] = newLine;
    return end + 1;
  };
  /** -1 when the memory is too small for it. */
  const encoded = (link: PageLink): number => {
    const told = toldOf(link, null);
    let from = starts.at(-1)!;
    if (from + 3 * told.length > memory.length && memory.length < most) {
      const wanted = Math.max(2 * memory.length, from + 3 * told.length);
      const larger = Buffer.allocUnsafeSlow(Math.min(wanted, most));
      larger.set(memory);
      memory = larger;
    }
    if (from + 3 * told.length > memory.length) {
      placeOf.clear();
      lastLinks.length = 0;
      starts = [(from = room.lines)];
      if (from + 3 * told.length > memory.length) return -1;
    }
    const place = starts.push(writeEnd(told, from)) - 2;
    placeOf.set(link, place);
    return place;
  };
  const placeAt = (link: PageLink, index: number): number => {
    if (lastLinks[index] === link) return lastPlaces[index]!;
    const place = placeOf.get(link) ?? encoded(link);
    lastLinks[index] = place === -1 ? undefined : link;
    lastPlaces[index] = place;
    return place;
  };

  for (const { record, content } of analysis.facts.pages) {
    const start = Buffer.from(`{"from":${JSON.stringify(record.url)},`);
    const { links } = record;
    for (let index = 0; index < links.length; index++) {
      const link = links[index]!;
      const place = link.position === 'content' ? -1 : placeAt(link, index);
      const told = place === -1 ? toldOf(link, content) : '';
      const length = start.length + (place === -1 ? 3 * told.length : starts[place + 1]! - starts[place]!);
      if (filled + length > room.lines) {
        yield memory.subarray(0, filled);
        filled = 0;
      }
      if (length > room.lines) {
        yield Buffer.concat([
          start,
          place === -1 ? Buffer.from(`${told.slice(1)}\n`) : memory.subarray(starts[place], starts[place + 1]),
        ]);
        continue;
      }
      memory.set(start, filled);
      filled += start.length;
      if (place === -1) {
        filled = writeEnd(told, filled);
      } else {
        memory.copyWithin(filled, starts[place]!, starts[place + 1]);
        filled += starts[place + 1]! - starts[place]!;
      }
    }
  }
  if (filled > 0) yield memory.subarray(0, filled);
}

const newLine = 0x0a;

/** All but the page, as an object. The sentence is that of the block of a text. */
function toldOf(link: PageLink, content: PageContent | null): string {
  const around =
    link.position === 'content' && content !== null && link.block !== null && link.start !== null
      ? sentenceAround(content.blocks[link.block]?.text ?? '', link.start, link.anchor.length)
      : null;
  return JSON.stringify({
    to: link.to,
    anchor: link.anchor,
    rel: link.rel,
    follow: link.follow,
    position: link.position,
    element: link.element,
    sentence: around?.sentence ?? null,
    offset: around?.offset ?? null,
  });
}
