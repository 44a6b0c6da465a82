/** Screens that work may lead back to: part of the address after the site, with its filters. */
const screensAfter = { links: 'links?state=in-place', calendar: 'calendar', coverage: 'coverage' } as const;
export type ScreenAfter = keyof typeof screensAfter;

/** The screen that asked for the work, by its name in the address; null for none. */
export const screenAfter = (back: string | null): string | null =>
  back !== null && Object.hasOwn(screensAfter, back) ? screensAfter[back as ScreenAfter] : null;

/** Address of the screen of work under way for a site; `back`: the screen that its result opens. */
export function workAddress(job: string, site: string, back: string | null = null): string {
  const search = new URLSearchParams({ site, ...(back === null ? {} : { back }) });
  return `/work/${job}?${search}`;
}
