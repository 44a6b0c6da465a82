import type { PageScreen } from '../../core/pages/rendering.ts';
import type { FetchOutcome, FetchRequest } from './guarded-fetch.ts';

export interface RenderRequest {
  readonly url: string;
  /** The document as it was fetched: the browser does not request it again. */
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** Declared language of the page. */
  readonly lang: string | null;
}

/** The document after its scripts ran, or the code for why there is none. */
export interface RenderOutcome {
  /** Null, `render-timeout`, `render-crash`, `render-too-large`, `render-failed` or `aborted`. */
  readonly error: string | null;
  readonly html: string | null;
  /** Where scripts redirected the visitor. */
  readonly redirect: string | null;
  readonly flags: readonly string[];
  readonly screen: PageScreen | null;
}

export interface RenderSession {
  /** Never rejects. */
  render(request: RenderRequest): Promise<RenderOutcome>;
  /** Ends the browser and removes its files. */
  close(): Promise<void>;
}

export interface Renderer {
  /** Path of the browser, or null when this machine has none. */
  find(): Promise<string | null>;
  /** `fetch` serves every request of the pages: the guarded fetch with the politeness of the crawl. */
  open(options: {
    readonly fetch: (request: FetchRequest) => Promise<FetchOutcome>;
    /** ISO day that the clock of the pages shows. */
    readonly day: string;
    readonly signal?: AbortSignal;
  }): Promise<RenderSession>;
}
