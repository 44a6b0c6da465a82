import { detachString } from '../values/detach-string.ts';
import { cut } from './reading/cut.ts';
import { linkResolver, type ResolveLink } from './resolve-link.ts';

/** A link of a site as a page records it. */
export interface SiteLink {
  /** As written. */
  readonly href: string;
  /** Resolved, without fragment; as written when that is no http(s) address. */
  readonly to: string;
  readonly http: boolean;
  readonly internal: boolean;
}

export type ResolveSiteLink = (href: string) => SiteLink;

type Scope = (url: string) => boolean;

const mostRemembered = 20_000;
const longestRemembered = 300;
const longestUrl = 2048;

/** What a link means under one folder or on the whole site, and which link came after it the last time. */
interface RememberedLink {
  readonly link: SiteLink;
  readonly under: Links | null;
  next: RememberedLink | null;
}

type Links = Map<string, RememberedLink>;

/** The links of one site: menus and lists repeat on every page, and are resolved, judged and copied once. */
class LinkMemory {
  /** Stands before the first link of every page. */
  readonly start: RememberedLink = { link: unresolved(''), under: null, next: null };
  private readonly folders = new Map<string, Links>();
  private size = 0;

  under(folder: string): Links {
    let links = this.folders.get(folder);
    if (links === undefined) {
      this.makeRoom();
      this.folders.set(folder, (links = new Map()));
    }
    return links;
  }

  remember(under: Links, link: SiteLink): RememberedLink {
    this.makeRoom();
    const remembered: RememberedLink = { link, under, next: null };
    under.set(link.href, remembered);
    return remembered;
  }

  private makeRoom(): void {
    if (++this.size <= mostRemembered) return;
    this.size = 1;
    this.start.next = null;
    for (const links of this.folders.values()) links.clear();
    this.folders.clear();
  }
}

const memories = new WeakMap<Scope, LinkMemory>();

/**
 * Resolves the links of one page of the site that `scope` knows. Same answers with or without memory: what a link means
 * depends on the folder of its base alone, save an empty one, a query and a fragment.
 */
export function siteResolver(
  base: string,
  { charset, scope }: { readonly charset: string; readonly scope: Scope },
  resolve: ResolveLink = linkResolver(base, charset),
): ResolveSiteLink {
  let memory = memories.get(scope);
  if (memory === undefined) memories.set(scope, (memory = new LinkMemory()));
  const end = endOfFolder(base);
  const site = memory.under(`${charset} ${base.slice(0, base.indexOf('/', base.indexOf('://') + 3))}`);
  const folder = memory.under(`${charset} ${base.slice(0, end)}`);
  const { start } = memory;
  return siteLinks(memory, { start, site, folder }, (href) => resolved(href, resolve, scope));
}

/** A link that stood after the same one on the last page is found without being looked up. */
function siteLinks(
  memory: LinkMemory,
  { start, site, folder }: { readonly start: RememberedLink; readonly site: Links; readonly folder: Links },
  read: ResolveSiteLink,
): ResolveSiteLink {
  let last = start;
  return (href) => {
    const guess = last.next;
    if (guess !== null && guess.link.href === href && (guess.under === site || guess.under === folder)) {
      last = guess;
      return guess.link;
    }
    const links = isOfSite(href) ? site : folder;
    let known = links.get(href);
    if (known === undefined) {
      const link = read(href);
      if (!isMemorable(href)) return link;
      known = memory.remember(links, link);
    }
    last.next = known;
    last = known;
    return known.link;
  };
}

/** Means the same on every page of the site: `/path`, not `//host`. */
function isOfSite(href: string): boolean {
  return href !== '' && href.charCodeAt(0) === 47 && !href.startsWith('//');
}

/** Means the same on every page of the folder. */
function isMemorable(href: string): boolean {
  if (href === '' || href.length > longestRemembered) return false;
  const first = href.charCodeAt(0);
  return first > 32 && first !== 35 && first !== 63;
}

/** An address too long to be one. */
export function unresolved(href: string): SiteLink {
  return { href: detachString(href), to: detachString(cut(href, longestUrl)), http: false, internal: false };
}

function resolved(href: string, resolve: ResolveLink, scope: Scope): SiteLink {
  const { url, http } = resolve(href);
  if (url === null || !http) return unresolved(href);
  const to = detachString(url);
  return { href: detachString(href), to, http, internal: scope(to) };
}

/** After the last slash of the path. */
function endOfFolder(url: string): number {
  const mark = url.search(/[?#]/);
  return url.lastIndexOf('/', mark < 0 ? url.length : mark) + 1;
}
