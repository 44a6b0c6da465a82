import type { PageFollower, PageParts } from '../../services/open-crawl.ts';

/** Hands stored pages to the follower of a crawl, as long as it has received all of them. */
export class FollowedPages {
  private readonly follow: PageFollower;
  private whole: boolean;

  /** `resumed`: an earlier run stored pages that the follower never receives. */
  constructor(follow: PageFollower | undefined, resumed: boolean) {
    this.follow = follow ?? (() => Promise.resolve());
    this.whole = follow !== undefined && !resumed;
  }

  /** True when the follower received every stored page. */
  get all(): boolean {
    return this.whole;
  }

  /** `added`: how many of the pages were new. Of a page stored before, only the store knows the content. */
  async stored(pages: readonly PageParts[], added: number): Promise<void> {
    if (added < pages.length) this.whole = false;
    if (this.whole && added > 0) await this.follow(pages);
  }
}
