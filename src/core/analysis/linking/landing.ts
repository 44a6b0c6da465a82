import type { CrawledFacts } from '../../audits/facts/site-facts.ts';

/** The URL where a link lands after redirects. */
export function landingOf(facts: CrawledFacts, url: string): string {
  const node = facts.linkGraph.nodeOf.get(url);
  return node === undefined ? url : facts.linkGraph.urls[facts.linkGraph.landing[node]!]!;
}
