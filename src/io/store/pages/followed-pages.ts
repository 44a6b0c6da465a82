import type { PageFollower, PageParts } from '../../services/open-crawl.ts';

/** Gives the pages that are stored to who follows the crawl, as long as it has had all those of the crawl. */
export class FollowedPages {
  private readonly follow: PageFollower;
  private whole: boolean;

  /** `resumed`: what an earlier run stored is in the store alone. */
  constructor(follow: PageFollower | undefined, resumed: boolean) {
    this.follow = follow ?? (() => Promise.resolve());
    this.whole = follow !== undefined && !resumed;
  }

  get all(): boolean {
    return this.whole;
  }

  /** `added`: how many the store took; where it had some, it alone knows what they say. */
  async stored(pages: readonly PageParts[], added: number): Promise<void> {
    if (added < pages.length) this.whole = false;
    if (this.whole && added > 0) await this.follow(pages);
  }
}
