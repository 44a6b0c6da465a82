import type { PageLink } from '../../pages/page.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { groupBy } from '../groups.ts';
import { isGenericAnchor } from '../links/generic-anchors.ts';
import { hostOf } from '../wording.ts';

/** Hosts and repeated anchors of a run of sold links. Working assumptions. */
const leastHosts = 6;
const leastRepeated = 2;

/**
 * The words that a run of sold links repeats, the most repeated first; empty without such a run. One block that links the
 * same words, several of them, each to several other sites, is written by strangers: a list of partners names each site
 * differently, and each entry of a directory is a block.
 */
export function soldWords({ record }: PageFacts): string[] {
  const external = record.links.filter(({ element, http, internal }) => element === 'a' && http && !internal);
  if (external.length < leastHosts) return [];
  return [...groupBy(external, ({ block }) => String(block)).values()].flatMap(repeatedAnchors);
}

function repeatedAnchors(run: readonly PageLink[]): string[] {
  const repeated = [...groupBy(run, ({ anchor }) => anchor.trim().toLowerCase())].flatMap(([anchor, links]) => {
    const hosts = new Set(links.map(({ to }) => hostOf(to)));
    return hosts.size > 1 && anchor.includes(' ') && !isGenericAnchor(anchor) ? [{ anchor, hosts }] : [];
  });
  const all = new Set(repeated.flatMap(({ hosts }) => [...hosts]));
  if (repeated.length < leastRepeated || all.size < leastHosts) return [];
  return repeated.sort((a, b) => b.hosts.size - a.hosts.size).map(({ anchor }) => anchor);
}
