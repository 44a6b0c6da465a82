import type { PageContent } from '../../../core/pages/page.ts';
import { type Discovery, Frontier } from '../frontier.ts';
import type { Known } from '../journal/known.ts';
import { callsItselfVariant, wordsNumber } from './page-likeness.ts';
import type { PageTrace } from '../parsing/page-trace.ts';
import { patternOf } from './pattern-of.ts';
import { isBelow, isSelfMade, type TrapRules, Traps } from './traps.ts';

/** Tells the traps what each page is like and what it brought; makes the frontier ask doubtful spaces page by page. */
export class TrapJudge {
  readonly traps: Traps;
  readonly frontier: Frontier;
  private readonly strict: boolean;
  /** The round in which pages that may be traps showed an image first. */
  private readonly images = new Map<string, number>();

  constructor(strict: boolean, rules: TrapRules | undefined) {
    this.strict = strict;
    this.traps = new Traps(rules, (url) => this.isRead(url));
    this.frontier = new Frontier(strict, {
      doubts: (row) => (row.inSitemap ? [] : this.traps.doubts(row)),
      informs: (row) => this.traps.informs(row),
      settle: () => this.traps.settle(),
    });
  }

  /** A page was read, and what it links to (`found`) is known to the frontier; answers what the traps were told. */
  judge(
    row: Known,
    content: PageContent,
    template: string,
    found: () => readonly Discovery[],
  ): Pick<PageTrace, 'template' | 'selfMade' | 'brings' | 'declared'> {
    const { traps } = this;
    row.words = wordsNumber(content);
    if (row.words === row.parent?.words && isBelow(row.url, row.parent.url)) row.echoes = row.parent.echoes + 1;
    traps.echoed(row);
    const brings = traps.watches(row) && this.brings(row, content, found());
    const declared = callsItselfVariant(content, row.url);
    const selfMade = isSelfMade(row);
    traps.seen({ template, selfMade, brings, declared, url: row.url, listed: row.inSitemap });
    if (!this.strict) traps.settle();
    return { template, selfMade, brings, declared };
  }

  /** Does it show an image, or link to a page of another kind, that was not known before this round? */
  private brings(row: Known, content: PageContent, found: readonly Discovery[]): boolean {
    let fresh = false;
    for (const { src } of content.images) {
      const since = this.images.get(src) ?? row.round;
      this.images.set(src, since);
      fresh ||= since === row.round;
    }
    return fresh || found.some(({ url }) => this.isNews(url, row));
  }

  /** Became this URL known in this round, and does it stand in no doubtful space? */
  private isNews(url: string, finder: Known): boolean {
    const row = this.frontier.find(url);
    if (row === undefined || row.born < finder.round) return false;
    return patternOf(url) !== patternOf(finder.url) && this.traps.doubts(row).length === 0;
  }

  private isRead(url: string): boolean {
    const row = this.frontier.find(url);
    return row !== undefined && row.state === 'done' && row.round < this.frontier.round;
  }
}
