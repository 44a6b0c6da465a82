import type { PageLink } from '../pages/page.ts';
import { keptByPlace } from './kept-by-place.ts';
import { isAnchor, type LinkUse } from './link-uses.ts';
import type { PageFacts } from './site-facts.ts';

/** Sorts of links that checks look at, clickable but for frames; most links of a page are of none. */
export type LinkKind =
  | 'other-scheme'
  | 'addressless'
  | 'external'
  | 'nofollow'
  | 'new-tab'
  | 'unnamed'
  | 'odd-anchor'
  | 'insecure'
  | 'query'
  | 'self'
  | 'frame';

export const longAnchor = 120;

const sorted = new WeakMap<readonly PageFacts[], Readonly<Record<LinkKind, readonly LinkUse[]>>>();

/** Links by kind, read in one pass for all the checks: a site has too many links to read them once a check. */
export function linksOfKind(pages: readonly PageFacts[], kind: LinkKind): readonly LinkUse[] {
  let kinds = sorted.get(pages);
  if (!kinds) sorted.set(pages, (kinds = sortLinks(pages)));
  return kinds[kind];
}

function sortLinks(pages: readonly PageFacts[]): Record<LinkKind, LinkUse[]> {
  const kinds: Record<LinkKind, LinkUse[]> = {
    'other-scheme': [],
    addressless: [],
    external: [],
    nofollow: [],
    'new-tab': [],
    unnamed: [],
    'odd-anchor': [],
    insecure: [],
    query: [],
    self: [],
    frame: [],
  };
  const kindsAt = keptByPlace(kindsOf);
  for (const page of pages) {
    const { url, links } = page.record;
    const secure = url.startsWith('https:');
    for (let place = 0; place < links.length; place += 1) {
      const link = links[place]!;
      for (const kind of kindsAt(link, place)) kinds[kind].push({ page, link });
      if (secure && link.to.startsWith('http:') && isAnchor(link)) kinds.insecure.push({ page, link });
      if (link.to === url && !link.hidden && isAnchor(link)) kinds.self.push({ page, link });
    }
  }
  return kinds;
}

const none: readonly LinkKind[] = [];

/** What a link is of itself, whatever page it stands on. */
function kindsOf(link: PageLink): readonly LinkKind[] {
  if (!isAnchor(link)) return link.element === 'frame' || link.element === 'iframe' ? ['frame'] : none;
  const kinds: LinkKind[] = [];
  if (isAddressless(link.href)) kinds.push('addressless');
  if (!link.http) kinds.push('other-scheme');
  else if (!link.internal) kinds.push('external');
  if (link.rel !== '' && /\bnofollow\b/i.test(link.rel)) kinds.push('nofollow');
  if (link.newTab) kinds.push('new-tab');
  if (link.anchor === '' || link.anchor.trim() === '') {
    if (!link.hidden) kinds.push('unnamed');
  } else if (isOddAnchor(link)) kinds.push('odd-anchor');
  if (link.internal && link.to.includes('?')) kinds.push('query');
  return kinds.length === 0 ? none : kinds;
}

function isOddAnchor({ anchor }: PageLink): boolean {
  return anchor.length > longAnchor || /^\s*(?:http|www\.)/i.test(anchor);
}

/** `javascript:` in any case, or misspelt with a space before the colon, which makes it an address that does not exist. */
export function isScript(href: string): boolean {
  return /^\s*javascript\s*:/i.test(href);
}

/** « ??? »: an address that its author, or a converter, left for later. */
export function isToBeWritten(href: string): boolean {
  return /^\s*\?{2,}\s*$/.test(href);
}

/** Most addresses start otherwise: the first letter spares them the expression. */
function isAddressless(href: string): boolean {
  const first = href.charCodeAt(0);
  const mayBe = Number.isNaN(first) || first <= 32 || first === 63 || first === 74 || first === 106;
  return mayBe && (href.trim() === '' || isScript(href) || isToBeWritten(href));
}
