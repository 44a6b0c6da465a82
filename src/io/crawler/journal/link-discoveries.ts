import type { LinkElement, PageLink } from '../../../core/pages/page.ts';
import { beyondClicks, type Discovery } from '../frontier.ts';
import type { Known } from './known.ts';

/** Refreshes in a row that are followed. */
const longestRefresh = 10;
/** A click, or what stands in for one; the other elements declare a URL and are looked at last. */
const clicked: ReadonlySet<LinkElement> = new Set(['a', 'area', 'frame', 'refresh']);

/**
 * What the links of a page make known of its site, in document order. Most lead where nothing can be learned any more:
 * `isKnown` leaves those out.
 */
export function linkDiscoveries(
  row: Known,
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

function linkDiscovery(row: Known, link: PageLink, position: number): Discovery | null {
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

/** The target of a redirect: as many clicks away as the URL that answered it. */
export function redirectDiscovery(row: Known, target: string): Discovery {
  const way = row.depth >= beyondClicks ? 'late' : 'redirect';
  return { url: target, source: 'link', depth: row.depth, hops: row.hops + 1, parent: row, position: 0, way };
}

/** What only a declaration makes known. */
export function declaredDiscovery(url: string, position: number): Discovery {
  return { url, source: 'sitemap', depth: beyondClicks, hops: 0, parent: null, position, way: 'late' };
}
