import { detached } from '../values/detached.ts';
import { cut } from './cut.ts';
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

/** The links of one site: menus and lists repeat on every page, and are resolved, judged and copied once. */
class LinkMemory {
  private readonly folders = new Map<string, Map<string, SiteLink>>();
  private size = 0;

  under(folder: string): Map<string, SiteLink> {
    let links = this.folders.get(folder);
    if (links === undefined) {
      this.makeRoom();
      this.folders.set(folder, (links = new Map()));
    }
    return links;
  }

  remember(links: Map<string, SiteLink>, link: SiteLink): void {
    this.makeRoom();
    links.set(link.href, link);
  }

  private makeRoom(): void {
    if (++this.size <= mostRemembered) return;
    this.size = 1;
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
  return (href) => {
    const first = href.charCodeAt(0);
    const links = first === 47 && href.charCodeAt(1) !== 47 ? site : folder;
    const known = links.get(href);
    if (known !== undefined) return known;
    const link = resolved(href, resolve, scope);
    if (first > 32 && first !== 35 && first !== 63 && href.length <= longestRemembered) memory.remember(links, link);
    return link;
  };
}

/** An address too long to be one. */
export function unresolved(href: string): SiteLink {
  return { href: detached(href), to: detached(cut(href, longestUrl)), http: false, internal: false };
}

function resolved(href: string, resolve: ResolveLink, scope: Scope): SiteLink {
  const { url, http } = resolve(href);
  if (url === null || !http) return unresolved(href);
  const to = detached(url);
  return { href: detached(href), to, http, internal: scope(to) };
}

/** After the last slash of the path. */
function endOfFolder(url: string): number {
  const mark = url.search(/[?#]/);
  return url.lastIndexOf('/', mark < 0 ? url.length : mark) + 1;
}
