const mib = 1024 * 1024;

/** Every limit of a page in the browser. Milliseconds and bytes. */
export const renderLimits = {
  /** Pages open at once: a page keeps about one core busy. */
  atOnce: 2,
  /** A busy machine that reads the program from a cold disk took more than half a minute. */
  launch: 90_000,
  /** Wall time of one page, from its context to its snapshot; what is idle by then or not is read at `settle`. */
  page: 20_000,
  settle: 10_000,
  close: 3_000,
  /** Time of the page's own clock: first on the screen of a phone, then on one as tall as the page. */
  virtual: 4_000,
  virtualTall: 1_000,
  tallest: 10_000,
  /** Files asked for at once by all open pages: as many as a browser asks of one host. */
  askedAtOnce: 6,
  requests: 200,
  bytes: 32 * mib,
  elements: 100_000,
  characters: 10 * mib,
  /** Memory of the process of one page. */
  process: 1024 * mib,
  watchEvery: 200,
  /** Replies kept for the next pages of the crawl. */
  kept: 64 * mib,
  /** JSON a page may post to its own origin. */
  post: 64 * 1024,
  restarts: 20,
};

export type RenderLimits = { readonly [Name in keyof typeof renderLimits]: number };
