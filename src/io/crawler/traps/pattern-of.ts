import { urlPattern } from '../../../core/values/url.ts';

/** Recent patterns: several rules use the pattern of a page, and a page links to many URLs. */
const cache = new Map<string, string>();
const mostCached = 5_000;

/** `urlPattern`, cached. */
export function patternOf(url: string): string {
  let pattern = cache.get(url);
  if (pattern === undefined) {
    if (cache.size >= mostCached) cache.clear();
    cache.set(url, (pattern = urlPattern(url)));
  }
  return pattern;
}
