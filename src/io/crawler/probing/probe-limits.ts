/** The limits of the probes, in milliseconds and URLs. */
export const probeLimits = {
  /** All probes of a crawl together. */
  total: 120_000,
  /** Most files of the site that are probed, and most URLs of one other host. */
  internal: 2_000,
  perHost: 100,
  /** Other hosts probed at the same time, each one URL after the other. */
  hosts: 8,
  /** Minimum time between two requests to another host: for its pages, for its files that our pages load. */
  pageGap: 250,
  fileGap: 50,
  /** Pause before a failed lookup or connection is tried again. */
  retryPause: 500,
  /** After this many failed lookups without any answer from another host, our own network counts as offline. */
  offline: 3,
};

export type ProbeLimits = { readonly [Name in keyof typeof probeLimits]: number };
