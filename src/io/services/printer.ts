import type { FetchOutcome, FetchRequest } from './guarded-fetch.ts';

/** A place of a page to show. */
export interface PicturedPlace {
  readonly url: string;
  /** Words to scroll to and outline; null for the top of the page. */
  readonly words: string | null;
}

/** Prints our own documents to PDF, and pages of a site as small pictures. */
export interface Printer {
  /** Path of the browser that prints, or null when this machine has none. */
  find(): Promise<string | null>;
  /** A report in HTML as a PDF dated `day` (ISO), or null when the browser fails; nothing is loaded from the network. */
  print(html: string, day: string): Promise<Uint8Array | null>;
  /**
   * A JPEG of each place, without the scripts of its page; null where none could be taken, everywhere without a browser.
   * `fetch` serves every request of the pages.
   */
  pictures(
    places: readonly PicturedPlace[],
    fetch: (request: FetchRequest) => Promise<FetchOutcome>,
  ): Promise<readonly (Uint8Array | null)[]>;
}
