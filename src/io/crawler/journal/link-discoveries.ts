import type { LinkElement, PageLink } from '../../../core/pages/page.ts';
import { beyondClicks, type Discovery } from '../frontier.ts';
import type { KnownUrl } from './known-url.ts';

/** Refreshes in a row that are followed. */
const longestRefresh = 10;
/** A click or its equivalent; the other elements only declare a URL, which is fetched last. */
const clicked: ReadonlySet<LinkElement> = new Set(['a', 'area', 'frame', 'refresh']);

/** The URLs of the site that a page links to, in document order, without those for which `isKnown` is true: most of them. */
export function linkDiscoveries(
  row: KnownUrl,
  links: readonly PageLink[],
  respectNofollow: boolean,
  isKnown: (url: string, depth: number) => boolean = () => false,
): Discovery[] {
  const found: Discovery[] = [];
  const depth = row.depth + 1;
  for (let position = 0; position < links.length; position++) {
    const link = links[position] as PageLink;
    if (!link.internal || !link.http || (respectNofollow && !link.follow) || isKnown(link.to, depth)) continue;
    const one = linkDiscovery(row, link, position);
    if (one !== null) found.push(one);
  }
  return found;
}

function linkDiscovery(row: KnownUrl, link: PageLink, position: number): Discovery | null {
  const click = clicked.has(link.element);
  const refresh = link.element === 'refresh';
  if (refresh && row.hops >= longestRefresh) return null;
  return {
    url: link.to,
    source: 'link',
    depth: click ? row.depth + 1 : beyondClicks,
    hops: refresh ? row.hops + 1 : 0,
    parent: row,
    position,
    way: click && row.depth < beyondClicks ? 'click' : 'late',
  };
}

/** The target of a redirect: at the depth of the URL that redirects to it. */
export function redirectDiscovery(row: KnownUrl, target: string): Discovery {
  const way = row.depth >= beyondClicks ? 'late' : 'redirect';
  return { url: target, source: 'link', depth: row.depth, hops: row.hops + 1, parent: row, position: 0, way };
}

/** A URL that no page links to as far as we know: from a sitemap or another source. */
export function declaredDiscovery(url: string, position: number): Discovery {
  return { url, source: 'sitemap', depth: beyondClicks, hops: 0, parent: null, position, way: 'late' };
}
