import { urlPattern } from '../../../core/values/url.ts';

/** Patterns asked for lately: a page is judged by several rules, and one page finds many. */
const remembered = new Map<string, string>();
const mostRemembered = 5_000;

/** The family a URL belongs to, see `urlPattern`. */
export function patternOf(url: string): string {
  let pattern = remembered.get(url);
  if (pattern === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(url, (pattern = urlPattern(url)));
  }
  return pattern;
}
