/** Screens that an exploration may lead back to: part of the address after the site, with its filters. */
export const screensAfter = { links: 'links?state=in-place' } as const;

interface WorkOptions {
  readonly back?: keyof typeof screensAfter;
  /** Makes the plan of the company from the exploration, at its end. */
  readonly next?: 'plan';
}

/** Address of the screen of work under way for a site. */
export function workAddress(job: string, site: string, { back, next }: WorkOptions = {}): string {
  const search = new URLSearchParams({
    site,
    ...(back === undefined ? {} : { back }),
    ...(next === undefined ? {} : { next }),
  });
  return `/work/${job}?${search}`;
}
