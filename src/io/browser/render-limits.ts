const mib = 1024 * 1024;

/** The limits of a page in the browser, in milliseconds and bytes. */
export const renderLimits = {
  /** Pages open at the same time: one page uses about one core. */
  pagesAtOnce: 2,
  /** Start of the browser. Measured: more than half a minute on a busy machine with a cold disk. */
  launch: 90_000,
  /** Wall time of one page, from its context to its snapshot; a page that does not become idle is read after `settle`. */
  page: 20_000,
  settle: 10_000,
  close: 3_000,
  /** Time of the page's own clock: first on the screen of a phone, then on a screen as tall as the page. */
  virtual: 4_000,
  virtualTall: 1_000,
  tallest: 10_000,
  /** Files fetched at the same time for all open pages: as many as a browser fetches from one host. */
  assetsAtOnce: 6,
  requests: 200,
  bytes: 32 * mib,
  elements: 100_000,
  characters: 10 * mib,
  /** Memory of the process of one page. */
  processBytes: 1024 * mib,
  watchEvery: 200,
  /** Replies cached for the next pages of the crawl. */
  cachedBytes: 64 * mib,
  /** JSON that a page may post to its own origin. */
  postBytes: 64 * 1024,
  restarts: 20,
};

export type RenderLimits = { readonly [Name in keyof typeof renderLimits]: number };
