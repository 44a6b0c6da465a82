import { type LinkPosition, type PageLink, positionCodes } from '../../pages/page.ts';
import { nofollowBit } from '../link-graph.ts';
import type { PageLinkIds } from './link-row-builder.ts';
import type { UrlIndex } from './url-index.ts';

/** Elements whose target a click or the browser opens; canonical, hreflang, next and prev only describe the page. */
const navigational: ReadonlySet<PageLink['element']> = new Set(['a', 'area', 'iframe', 'frame', 'refresh']);

/** A place that differed on this many pages in a row is no longer compared, until the next retry. */
const maxMisses = 8;
/** Pages between two retries of all places. */
const retryInterval = 256;
/** Ids of a link that is not found yet: its place was compared without success, or was not compared. */
const missed = -1;
const notCompared = -2;

/** Reads the internal navigational links of a page as ids; one object serves all pages, each replacing the one before. */
export class PageLinkReader implements PageLinkIds {
  count = 0;
  ids = new Int32Array(256);
  codes = new Uint8Array(256);
  /** Per place, the number of pages in a row whose link differed from that of the page before. */
  private misses = new Uint8Array(256);
  private pages = 0;
  private found = new Int32Array(256);
  private readonly unknownUrls: string[] = [];
  private readonly previousUrls: string[] = [];
  private readonly previousIds: number[] = [];
  private readonly index: UrlIndex;
  private readonly idOf: (url: string) => number;

  /** `idOf` returns the id of a URL, a new one when `index` does not contain it yet. */
  constructor(index: UrlIndex, idOf: (url: string) => number) {
    this.index = index;
    this.idOf = idOf;
  }

  read(links: readonly PageLink[]): this {
    if (this.ids.length < links.length) {
      this.ids = new Int32Array(2 * links.length);
      this.codes = new Uint8Array(2 * links.length);
      this.found = new Int32Array(2 * links.length);
      this.misses = new Uint8Array(2 * links.length);
    }
    if (this.pages++ % retryInterval === 0) this.misses.fill(0);
    this.compareWithPrevious(links);
    this.findUnknown();
    return this;
  }

  /** Pages of one template link to the same targets at the same places: a comparison there avoids the look-up. */
  private compareWithPrevious(links: readonly PageLink[]): void {
    const { ids, codes, unknownUrls, previousUrls, previousIds, misses } = this;
    let position: LinkPosition | null = null;
    let positionCode = 0;
    let element: PageLink['element'] | null = null;
    let isNavigational = false;
    let count = 0;
    unknownUrls.length = 0;
    for (let index = 0; index < links.length; index++) {
      const link = links[index] as PageLink;
      if (!link.internal || !link.http) continue;
      if (link.element !== element) {
        element = link.element;
        isNavigational = navigational.has(element);
      }
      if (!isNavigational) continue;
      if (link.position !== position) {
        position = link.position;
        positionCode = positionCodes.get(position) as number;
      }
      codes[count] = positionCode + (link.follow ? 0 : nofollowBit);
      const compares = (misses[count] as number) < maxMisses;
      if (compares && previousUrls[count] === link.to) {
        ids[count] = previousIds[count] as number;
        misses[count] = 0;
      } else {
        if (compares) {
          previousUrls[count] = link.to;
          misses[count]! += 1;
        }
        ids[count] = compares ? missed : notCompared;
        unknownUrls.push(link.to);
      }
      count++;
    }
    this.count = count;
  }

  private findUnknown(): void {
    const { ids, unknownUrls, found, previousIds, count } = this;
    this.index.findAll(unknownUrls, found);
    let next = 0;
    for (let place = 0; place < count; place++) {
      const before = ids[place] as number;
      if (before >= 0) continue;
      const known = found[next] as number;
      const id = known === -1 ? this.idOf(unknownUrls[next] as string) : known;
      ids[place] = id;
      if (before === missed) previousIds[place] = id;
      next++;
    }
  }
}
