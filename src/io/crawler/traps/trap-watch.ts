import type { PageContent } from '../../../core/pages/page.ts';
import { type Discovery, Frontier } from '../frontier.ts';
import type { KnownUrl } from '../journal/known-url.ts';
import type { PageTrace } from '../parsing/page-trace.ts';
import { isDeclaredVariant, wordsHash } from './page-likeness.ts';
import { patternOf } from './pattern-of.ts';
import { isBelow, isSelfLinked, type TrapRules, Traps } from './traps.ts';

/** Reports each page to the traps with what it made known, and makes the frontier fetch suspect spaces page by page. */
export class TrapWatch {
  readonly traps: Traps;
  readonly frontier: Frontier;
  private readonly strict: boolean;
  /** The round in which each image was first seen, on pages that may be traps. */
  private readonly images = new Map<string, number>();

  constructor(strict: boolean, rules: TrapRules | undefined) {
    this.strict = strict;
    this.traps = new Traps(rules, (url) => this.isRead(url));
    this.frontier = new Frontier(strict, {
      suspectSpaces: (row) => (row.inSitemap ? [] : this.traps.suspectSpaces(row)),
      isInformative: (row) => this.traps.isInformative(row),
      settle: () => this.traps.settle(),
    });
  }

  /** Counts a page that was read, once the frontier knows its links (`found`); returns what was counted. */
  record(
    row: KnownUrl,
    content: PageContent,
    template: string,
    found: () => readonly Discovery[],
  ): Pick<PageTrace, 'template' | 'selfLinked' | 'novel' | 'declaredVariant'> {
    const { traps } = this;
    row.words = wordsHash(content);
    if (row.words === row.parent?.words && isBelow(row.url, row.parent.url)) row.echoes = row.parent.echoes + 1;
    traps.countEcho(row);
    const novel = traps.needsNovelty(row) && this.isNovel(row, content, found());
    const declaredVariant = isDeclaredVariant(content, row.url);
    const selfLinked = isSelfLinked(row);
    traps.countPage({ template, selfLinked, novel, declaredVariant, url: row.url, listed: row.inSitemap });
    if (!this.strict) traps.settle();
    return { template, selfLinked, novel, declaredVariant };
  }

  /** True when it shows an image, or links to a page of another pattern, that was not known before this round. */
  private isNovel(row: KnownUrl, content: PageContent, found: readonly Discovery[]): boolean {
    let hasNewImage = false;
    for (const { src } of content.images) {
      const since = this.images.get(src) ?? row.takenRound;
      this.images.set(src, since);
      hasNewImage ||= since === row.takenRound;
    }
    return hasNewImage || found.some(({ url }) => this.isNewPage(url, row));
  }

  /** True when the URL was discovered in this round and belongs to no suspect space. */
  private isNewPage(url: string, page: KnownUrl): boolean {
    const row = this.frontier.find(url);
    if (row === undefined || row.discoveredRound < page.takenRound) return false;
    return patternOf(url) !== patternOf(page.url) && this.traps.suspectSpaces(row).length === 0;
  }

  private isRead(url: string): boolean {
    const row = this.frontier.find(url);
    return row !== undefined && row.state === 'done' && row.takenRound < this.frontier.round;
  }
}
