import type { PageBytes } from '../services.ts';

/** Beyond, the pages of a crawl are read from the store: memory does not grow with a site. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The pages that this process gave to the store, as long as they are all that a crawl has there: who reads them at once
 * after the crawl need not ask for them again.
 */
export class KeptPages {
  private pages: PageBytes[] | null = [];
  private bytes = 0;

  /** `bodies` holds those of the pages. `added`: how many the store took; where it had some, it alone knows what they say. */
  add(pages: readonly PageBytes[], bodies: Buffer, added: number): void {
    if (this.pages === null) return;
    this.bytes += bodies.length;
    if (this.bytes > mostBytes || added < pages.length) return this.forget();
    let end = 0;
    for (const { url, inSitemap, body } of pages) {
      this.pages.push({ url, inSitemap, body: bodies.subarray(end, (end += body.length)) });
    }
  }

  forget(): void {
    this.pages = null;
  }

  /** By URL in code unit order, as the store gives them; null where only the store knows them all. */
  inOrder(): readonly PageBytes[] | null {
    return this.pages?.sort((a, b) => (a.url < b.url ? -1 : 1)) ?? null;
  }
}
