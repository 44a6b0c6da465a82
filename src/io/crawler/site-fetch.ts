import type { CrawlRequest } from '../services/crawler.ts';
import type { GuardedFetch, SiteHeaders } from '../services/guarded-fetch.ts';

/** The fetch of one crawl: with its user agent everywhere, and the headers of its access on the origin of its seed only. */
export function siteFetch(
  fetch: GuardedFetch,
  { url, userAgent }: Pick<CrawlRequest, 'url' | 'userAgent'>,
  access: SiteHeaders['headers'] | undefined,
): GuardedFetch {
  if (access === undefined && userAgent === undefined) return fetch;
  const site = access === undefined ? undefined : { origin: new URL(url).origin, headers: access };
  const agent: Record<string, string> = userAgent === undefined ? {} : { 'user-agent': userAgent };
  return Object.assign(
    (request: Parameters<GuardedFetch>[0]) =>
      fetch({ ...request, headers: { ...agent, ...request.headers }, ...(site === undefined ? {} : { site }) }),
    { allow: fetch.allow, permits: fetch.permits, close: fetch.close },
  );
}
