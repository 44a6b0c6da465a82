import { detachString } from '../values/strings/detach-string.ts';
import { truncate } from './reading/truncate.ts';
import { linkResolver, type ResolveLink } from './link-resolver.ts';

/** A link of a site as a page record stores it. */
export interface SiteLink {
  /** As written. */
  readonly href: string;
  /** Resolved, without fragment; as written when it is not an http(s) URL. */
  readonly to: string;
  readonly http: boolean;
  readonly internal: boolean;
}

export type ResolveSiteLink = (href: string) => SiteLink;

type Scope = (url: string) => boolean;

const maxCached = 20_000;
const maxCachedLength = 300;
/** Characters kept of a URL that is not resolved. */
export const maxUrlLength = 2048;

/** The resolution of a link in one folder or on the whole site, and the link that followed it the last time. */
interface CachedLink {
  readonly link: SiteLink;
  readonly map: Links | null;
  next: CachedLink | null;
}

type Links = Map<string, CachedLink>;

/** Resolved links of one site: menus and lists repeat on every page and are resolved once. */
class LinkCache {
  /** Precedes the first link of every page. */
  readonly start: CachedLink = { link: unresolvedLink(''), map: null, next: null };
  private readonly folders = new Map<string, Links>();
  private size = 0;

  linksOf(folder: string): Links {
    let links = this.folders.get(folder);
    if (links === undefined) {
      this.makeRoom();
      this.folders.set(folder, (links = new Map()));
    }
    return links;
  }

  add(map: Links, link: SiteLink): CachedLink {
    this.makeRoom();
    const cached: CachedLink = { link, map, next: null };
    map.set(link.href, cached);
    return cached;
  }

  private makeRoom(): void {
    if (++this.size <= maxCached) return;
    this.size = 1;
    this.start.next = null;
    for (const links of this.folders.values()) links.clear();
    this.folders.clear();
  }
}

const caches = new WeakMap<Scope, LinkCache>();

/**
 * Resolves the links of one page of the site of `scope`. Cached and uncached results are equal: the resolution of a link
 * depends only on the folder of its base, unless it is empty, a query or a fragment.
 */
export function siteLinkResolver(
  base: string,
  { charset, scope }: { readonly charset: string; readonly scope: Scope },
  resolve: ResolveLink = linkResolver(base, charset),
): ResolveSiteLink {
  let cache = caches.get(scope);
  if (cache === undefined) caches.set(scope, (cache = new LinkCache()));
  const end = endOfFolder(base);
  const site = cache.linksOf(`${charset} ${base.slice(0, base.indexOf('/', base.indexOf('://') + 3))}`);
  const folder = cache.linksOf(`${charset} ${base.slice(0, end)}`);
  const { start } = cache;
  return cachedResolver(cache, { start, site, folder }, (href) => resolveSiteLink(href, resolve, scope));
}

/** A link that follows the same link as on the last page is found without a look-up. */
function cachedResolver(
  cache: LinkCache,
  { start, site, folder }: { readonly start: CachedLink; readonly site: Links; readonly folder: Links },
  resolve: ResolveSiteLink,
): ResolveSiteLink {
  let last = start;
  return (href) => {
    const predicted = last.next;
    if (predicted !== null && predicted.link.href === href && (predicted.map === site || predicted.map === folder)) {
      last = predicted;
      return predicted.link;
    }
    const links = isRootRelative(href) ? site : folder;
    let known = links.get(href);
    if (known === undefined) {
      const link = resolve(href);
      if (!isCacheable(href)) return link;
      known = cache.add(links, link);
    }
    last.next = known;
    last = known;
    return known.link;
  };
}

/** True for a link that resolves alike on every page of the site: `/path`, not `//host`. */
function isRootRelative(href: string): boolean {
  return href !== '' && href.charCodeAt(0) === 47 && !href.startsWith('//');
}

/** True for a link that resolves alike on every page of the folder. */
function isCacheable(href: string): boolean {
  if (href === '' || href.length > maxCachedLength) return false;
  const first = href.charCodeAt(0);
  return first > 32 && first !== 35 && first !== 63;
}

/** A link that is not an http(s) URL, or too long to be one. */
export function unresolvedLink(href: string): SiteLink {
  return { href: detachString(href), to: detachString(truncate(href, maxUrlLength)), http: false, internal: false };
}

function resolveSiteLink(href: string, resolve: ResolveLink, scope: Scope): SiteLink {
  const { url, http } = resolve(href);
  if (url === null || !http) return unresolvedLink(href);
  const to = detachString(url);
  return { href: detachString(href), to, http, internal: scope(to) };
}

/** Offset after the last slash of the path. */
function endOfFolder(url: string): number {
  const mark = url.search(/[?#]/);
  return url.lastIndexOf('/', mark < 0 ? url.length : mark) + 1;
}
