import type { CrawledFacts } from '../../audits/facts/site-facts.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** The URL where a link lands after redirects. */
export function landingOf(facts: CrawledFacts, url: string): string {
  const node = facts.linkGraph.nodeOf.get(url);
  return node === undefined ? url : facts.linkGraph.urls[facts.linkGraph.landing[node]!]!;
}

/**
 * The page that a link is about: after redirects, then the canonical of a copy, then the only page that a stub leads to.
 * A link to any of them is a link to that page, to be repaired and not added.
 */
export function destinationOf(facts: CrawledFacts, url: string): string {
  const node = facts.linkGraph.nodeOf.get(url);
  if (node === undefined) return url;
  const canonical = facts.linkGraph.urls[facts.linkGraph.representative[node]!]!;
  return stubTargets(facts).get(canonical) ?? canonical;
}

/** By URL of a stub, the only internal page that it links to. */
const stubTargets = memoizeByObject((facts: CrawledFacts): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  for (const { record } of facts.pages) {
    if (facts.kindOf.get(record.url)?.kind !== 'stub') continue;
    const links = record.links.filter((link) => link.internal && link.http && link.position === 'content');
    const to = new Set(links.map((link) => landingOf(facts, link.to)).filter((one) => one !== record.url));
    if (to.size === 1) targets.set(record.url, [...to][0]!);
  }
  return targets;
});
