/** Every limit of the probes. Milliseconds and addresses. */
export const probeLimits = {
  /** All probes of a crawl together. */
  total: 120_000,
  /** Own files asked at most, and addresses of one other host. */
  internal: 2_000,
  perHost: 100,
  /** Other hosts asked at the same time, each one address after the other. */
  hosts: 8,
  /** Least time between two requests to another host: a page of it, a file of it that our pages load. */
  pageGap: 250,
  fileGap: 50,
  /** Pause before the second try of a name or a connection that failed. */
  again: 500,
  /** Names that must fail, and no other host answer, before our own network is held for cut. */
  offline: 3,
};

export type ProbeLimits = { readonly [Name in keyof typeof probeLimits]: number };
