import { typedPrivatePair } from '../values/host.ts';

/**
 * A site that stands at a private address while its pages name their public one, or the one that a server before it gives
 * to the same machine (https, another port): what is built before it is published, or copied to be worked on. Read to the
 * letter, no page of it could be indexed, and none would have a weight.
 */
export interface SiteCopy {
  /** The public host, such as `www.exemple.fr`; with its scheme where that of the copy has the same name. */
  readonly host: string;
  /** Folder of the public home page, without scheme and `www.`. */
  readonly from: string;
  /** Folder of the home page of the copy. */
  readonly to: string;
}

/** Of the address and the canonical of the page that the crawl began with. */
export function siteCopyOf(home: string, canonical: string): SiteCopy | null {
  if (!isPublished(home, canonical)) return null;
  const { host, hostname, origin } = new URL(canonical);
  return {
    host: hostname === new URL(home).hostname ? origin : host,
    from: bareAddress(folderOf(canonical)),
    to: folderOf(home),
  };
}

/** Where the page of a canonical stands in the copy; one of another site, or of another folder, stays as it is. */
export function placeInCopy({ from, to }: SiteCopy, canonical: string): string {
  const address = bareAddress(canonical);
  return address.startsWith(from) ? to + address.slice(from.length) : canonical;
}

/** Is this an address of the site that was copied, such as its sitemap still lists? */
export function isOfOriginal(copy: SiteCopy | null, url: string): boolean {
  return copy !== null && placeInCopy(copy, url) !== url;
}

/** Does a page at a private address name one elsewhere that may be itself: the same file with the same parameters? */
export function namesItselfPublished(url: string, canonical: string): boolean {
  return isPublished(url, canonical) && fileOf(url) === fileOf(canonical);
}

function isPublished(url: string, canonical: string): boolean {
  if (typedPrivatePair(url) === null) return false;
  const [own, named] = [new URL(url), new URL(canonical)];
  const sameMachine = own.hostname === named.hostname || (loopback.test(own.hostname) && loopback.test(named.hostname));
  return sameMachine ? own.origin !== named.origin : typedPrivatePair(canonical) === null;
}

/** All names of the machine itself are one (RFC 6761 §6.3). */
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
