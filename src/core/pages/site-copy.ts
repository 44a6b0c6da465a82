import { typedPrivatePair } from '../values/addresses/host.ts';

/**
 * A site at a private address whose canonicals name its public address, or the address of a proxy in front of the same
 * machine (https, another port): a site under construction or a working copy. Taken literally, those canonicals would leave
 * no page indexable and no page with rank.
 */
export interface SiteCopy {
  /** The public host, such as `www.exemple.fr`; its origin when the copy has the same host name. */
  readonly host: string;
  /** Folder of the public home page, without scheme and `www.`. */
  readonly from: string;
  /** The same folder with both, as the pages name it. */
  readonly published: string;
  /** Folder of the home page of the copy. */
  readonly to: string;
}

/** The site copy according to the URL and the canonical of the first page of the crawl; null when it is not one. */
export function siteCopyOf(home: string, canonical: string): SiteCopy | null {
  if (!isPublished(home, canonical)) return null;
  const { host, hostname, origin } = new URL(canonical);
  return {
    host: hostname === new URL(home).hostname ? origin : host,
    from: bareAddress(folderOf(canonical)),
    published: folderOf(canonical),
    to: folderOf(home),
  };
}

/** URL in the copy of the page that a canonical names; a canonical of another site or folder is returned unchanged. */
export function placeInCopy({ from, to }: SiteCopy, canonical: string): string {
  const address = bareAddress(canonical);
  return address.startsWith(from) ? to + address.slice(from.length) : canonical;
}

/** Public address of a page of the copy; without a copy, and outside its folder, the address itself. */
export function publicAddress(copy: SiteCopy | null, url: string): string {
  return copy !== null && url.startsWith(copy.to) ? copy.published + url.slice(copy.to.length) : url;
}

/** True for a URL of the original site, as the sitemap of a copy may list. */
export function isOfOriginal(copy: SiteCopy | null, url: string): boolean {
  return copy !== null && placeInCopy(copy, url) !== url;
}

/** True when the canonical of a page at a private address may be its public version: same file, same parameters. */
export function namesItselfPublished(url: string, canonical: string): boolean {
  return isPublished(url, canonical) && fileOf(url) === fileOf(canonical);
}

function isPublished(url: string, canonical: string): boolean {
  if (typedPrivatePair(url) === null) return false;
  const [own, named] = [new URL(url), new URL(canonical)];
  const sameMachine = own.hostname === named.hostname || (loopback.test(own.hostname) && loopback.test(named.hostname));
  return sameMachine ? own.origin !== named.origin : typedPrivatePair(canonical) === null;
}

/** Names of the machine itself, which count as one (RFC 6761, section 6.3). */
const loopback = /^(?:(?:.*\.)?localhost|127\.[\d.]+|\[::1\])$/;

function folderOf(url: string): string {
  return new URL('.', url).href;
}

function fileOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.slice(pathname.lastIndexOf('/')) + search;
}

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '');
}
