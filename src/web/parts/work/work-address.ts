/** Screens that an exploration may lead back to: part of the address after the site, with its filters. */
export const screensAfter = { links: 'links?state=in-place' } as const;

/** Address of the screen of work under way for a site; `back`: the screen that its result opens. */
export function workAddress(job: string, site: string, back?: keyof typeof screensAfter): string {
  const search = new URLSearchParams({ site, ...(back === undefined ? {} : { back }) });
  return `/work/${job}?${search}`;
}
