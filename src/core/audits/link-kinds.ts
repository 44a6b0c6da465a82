import type { PageLink } from '../pages/page.ts';
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
  for (const page of pages) {
    const secure = page.record.url.startsWith('https:');
    for (const link of page.record.links) {
      if (!isAnchor(link)) {
        if (link.element === 'frame' || link.element === 'iframe') kinds.frame.push({ page, link });
        continue;
      }
      if (isAddressless(link.href)) kinds.addressless.push({ page, link });
      if (!link.http) kinds['other-scheme'].push({ page, link });
      else if (!link.internal) kinds.external.push({ page, link });
      if (link.rel !== '' && /\bnofollow\b/i.test(link.rel)) kinds.nofollow.push({ page, link });
      if (link.newTab) kinds['new-tab'].push({ page, link });
      if (link.anchor === '' || link.anchor.trim() === '') {
        if (!link.hidden) kinds.unnamed.push({ page, link });
      } else if (isOddAnchor(link)) kinds['odd-anchor'].push({ page, link });
      if (secure && link.to.startsWith('http:')) kinds.insecure.push({ page, link });
      if (link.internal && link.to.includes('?')) kinds.query.push({ page, link });
      if (link.to === page.record.url && !link.hidden) kinds.self.push({ page, link });
    }
  }
  return kinds;
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
