import type { LinkGraph } from '../../graph/link-graph.ts';
import type { PageLink } from '../../pages/page.ts';
import { hasNofollow } from './link-traits.ts';
import { isSuccess } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';

/** Extensions of addresses that the crawl did not read and that are not pages. */
const file =
  /\.(?:txt|md|rst|pdf|zip|gz|xml|json|csv|docx?|xlsx?|pptx?|odt|ods|png|jpe?g|gif|svg|webp|mp[34]|ics|vcf|epub)$/i;

/** True for a nofollow without a reason: the target is another page of the site that engines should read. */
export function isUselessNofollow(link: PageLink, from: PageFacts, target: PageFacts | undefined): boolean {
  return (
    link.internal &&
    hasNofollow(link) &&
    withoutQuery(link.to) !== withoutQuery(from.record.url) &&
    !isUtilityPage(link.to) &&
    !isKeptOut(target) &&
    !isFile(link.to, target)
  );
}

/** A page kept out of the index by its own directive or by robots.txt loses nothing by nofollow. */
function isKeptOut(target: PageFacts | undefined): boolean {
  return target?.indexableReason === 'noindex' || target?.record.error === 'robots';
}

/** How links point to each node: 1 all followed, 2 all nofollow, 3 both. */
export function followKinds({ urls, out, follow }: LinkGraph): Uint8Array {
  const ways = new Uint8Array(urls.length);
  const { targets } = out;
  for (let edge = 0; edge < targets.length; edge += 1) ways[targets[edge]!]! |= follow[edge] === 1 ? 1 : 2;
  return ways;
}

/**
 * The address without its query: « Annuler la réponse » links from the address with `?replytocom=12` to the page
 * itself.
 */
export function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '');
}

/** True for a source file, an image or a download, which cannot rank and has no links. */
function isFile(url: string, target: PageFacts | undefined): boolean {
  if (target && isSuccess(target.record)) return target.content === null;
  return file.test(new URL(url).pathname);
}
