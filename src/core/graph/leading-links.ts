import { type LinkPosition, linkPositions, type PageLink } from '../pages/page.ts';
import type { UrlNumbers } from './building/url-numbers.ts';

/** What a click, or the browser by itself, leads to; canonical, hreflang, next and prev only say something of the page. */
const leading: ReadonlySet<PageLink['element']> = new Set(['a', 'area', 'iframe', 'frame', 'refresh']);
const positionCodes: ReadonlyMap<LinkPosition, number> = new Map(
  linkPositions.map((position, code) => [position, code]),
);

/** A link in one byte: the position, plus this when it is nofollow. The lower, the stronger. */
export const nofollowBit = 8;

const mostMisses = 8;
const pagesBetweenLooks = 256;
/** What stands for a number not found yet. */
const missed = -1;
const notLookedAt = -2;

/** The links of a page that lead to pages of the site, as numbers; each page read takes the place of the one before. */
export class LeadingLinks {
  count = 0;
  /** Numbers of the targets, in the order of the document. */
  ids = new Int32Array(256);
  /** Positions and nofollow, a byte each. */
  codes = new Uint8Array(256);
  /** Per place, pages in a row whose link there was another one: a place that keeps missing is not looked at for a while. */
  private misses = new Uint8Array(256);
  private pages = 0;
  private found = new Int32Array(256);
  private readonly sought: string[] = [];
  private readonly lastUrls: string[] = [];
  private readonly lastIds: number[] = [];
  private readonly numbers: UrlNumbers;
  private readonly numberOf: (url: string) => number;

  /** `numberOf` gives a number to a URL that `numbers` does not know. */
  constructor(numbers: UrlNumbers, numberOf: (url: string) => number) {
    this.numbers = numbers;
    this.numberOf = numberOf;
  }

  read(links: readonly PageLink[]): this {
    if (this.ids.length < links.length) {
      this.ids = new Int32Array(2 * links.length);
      this.codes = new Uint8Array(2 * links.length);
      this.found = new Int32Array(2 * links.length);
      this.misses = new Uint8Array(2 * links.length);
    }
    if (this.pages++ % pagesBetweenLooks === 0) this.misses.fill(0);
    this.readKnown(links);
    this.findOthers();
    return this;
  }

  /** Pages of one template name the same targets at the same places: a comparison there spares the search. */
  private readKnown(links: readonly PageLink[]): void {
    const { ids, codes, sought, lastUrls, lastIds, misses } = this;
    let position: LinkPosition | null = null;
    let positionCode = 0;
    let element: PageLink['element'] | null = null;
    let leads = false;
    let count = 0;
    sought.length = 0;
    for (let index = 0; index < links.length; index++) {
      const link = links[index] as PageLink;
      if (!link.internal || !link.http) continue;
      if (link.element !== element) {
        element = link.element;
        leads = leading.has(element);
      }
      if (!leads) continue;
      if (link.position !== position) {
        position = link.position;
        positionCode = positionCodes.get(position) as number;
      }
      codes[count] = positionCode + (link.follow ? 0 : nofollowBit);
      const looks = (misses[count] as number) < mostMisses;
      if (looks && lastUrls[count] === link.to) {
        ids[count] = lastIds[count] as number;
        misses[count] = 0;
      } else {
        if (looks) {
          lastUrls[count] = link.to;
          misses[count]! += 1;
        }
        ids[count] = looks ? missed : notLookedAt;
        sought.push(link.to);
      }
      count++;
    }
    this.count = count;
  }

  private findOthers(): void {
    const { ids, sought, found, lastIds, count } = this;
    this.numbers.findAll(sought, found);
    let next = 0;
    for (let at = 0; at < count; at++) {
      const before = ids[at] as number;
      if (before >= 0) continue;
      const known = found[next] as number;
      const id = known === -1 ? this.numberOf(sought[next] as string) : known;
      ids[at] = id;
      if (before === missed) lastIds[at] = id;
      next++;
    }
  }
}
