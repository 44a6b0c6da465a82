import { typedPrivatePair } from '../values/host.ts';

/**
 * A site that stands at a private address while its pages name their public one: what is built before it is published, or
 * copied to be worked on. Read to the letter, no page of it could be indexed, and none would have a weight.
 */
export interface SiteCopy {
  /** The public host, such as `www.exemple.fr`. */
  readonly host: string;
  /** Folder of the public home page, without scheme and `www.`. */
  readonly from: string;
  /** Folder of the home page of the copy. */
  readonly to: string;
}

/** Of the address and the canonical of the page that the crawl began with. */
export function siteCopyOf(home: string, canonical: string): SiteCopy | null {
  if (!isPublished(home, canonical)) return null;
  return { host: new URL(canonical).host, from: bareAddress(folderOf(canonical)), to: folderOf(home) };
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

/** Does a page at a private address name a public one that may be itself: the same file with the same parameters? */
export function namesItselfPublished(url: string, canonical: string): boolean {
  return isPublished(url, canonical) && fileOf(url) === fileOf(canonical);
}

function isPublished(url: string, canonical: string): boolean {
  return typedPrivatePair(url) !== null && typedPrivatePair(canonical) === null;
}

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
