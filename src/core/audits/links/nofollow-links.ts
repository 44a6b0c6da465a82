import type { LinkGraph } from '../../graph/link-graph.ts';
import type { PageLink } from '../../pages/page.ts';
import { saysNofollow } from './link-traits.ts';
import { isSuccess } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';

/** Endings of what the crawl did not read and that is no page. */
const file =
  /\.(?:txt|md|rst|pdf|zip|gz|xml|json|csv|docx?|xlsx?|pptx?|odt|ods|png|jpe?g|gif|svg|webp|mp[34]|ics|vcf|epub)$/i;

/** A nofollow without a reason: towards another page of the site that engines should read. */
export function isUselessNofollow(link: PageLink, from: PageFacts, target: PageFacts | undefined): boolean {
  return (
    link.internal &&
    saysNofollow(link) &&
    withoutQuery(link.to) !== withoutQuery(from.record.url) &&
    !isUtilityPage(link.to) &&
    !isKeptOut(target) &&
    !isFile(link.to, target)
  );
}

/** Nothing is lost on a page that its own directive, or robots.txt, keeps out of the index. */
function isKeptOut(target: PageFacts | undefined): boolean {
  return target?.indexableReason === 'noindex' || target?.record.error === 'robots';
}

/** What the pages that lead to each node do, by node: 1 some follow, 2 some do not, 3 both. */
export function waysIn({ urls, out, follow }: LinkGraph): Uint8Array {
  const ways = new Uint8Array(urls.length);
  const { targets } = out;
  for (let edge = 0; edge < targets.length; edge += 1) ways[targets[edge]!]! |= follow[edge] === 1 ? 1 : 2;
  return ways;
}

/** « Annuler la réponse » leads from an address with the comment answered back to the page without it. */
export function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '');
}

/** A source, a picture, a download: nothing to rank, and nothing that links on. */
function isFile(url: string, target: PageFacts | undefined): boolean {
  if (target && isSuccess(target.record)) return target.content === null;
  return file.test(new URL(url).pathname);
}
