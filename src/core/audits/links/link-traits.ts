import type { LinkPosition, PageLink } from '../../pages/page.ts';
import { isDate } from '../texts/date-anchors.ts';
import { isGenericAnchor } from './generic-anchors.ts';

/** One bit for each trait of a link; all but the last ones require that a visitor can click it (`isAnchor`). */
export const linkTraits = {
  clickable: 1,
  'other-scheme': 1 << 1,
  addressless: 1 << 2,
  /** To another site. */
  external: 1 << 3,
  nofollow: 1 << 4,
  'new-tab': 1 << 5,
  /** Without a text, and visible. */
  unnamed: 1 << 6,
  /** Longer than `longAnchor`, or an address. */
  'odd-anchor': 1 << 7,
  /** To an `http:` address. */
  insecure: 1 << 8,
  /** To an address of the site with a query. */
  query: 1 << 9,
  /** « En savoir plus », to any page. */
  generic: 1 << 10,
  followed: 1 << 11,
  /** In the content. */
  content: 1 << 12,
  /** In the content, to the site, with an anchor that contains a word and is not a date. */
  named: 1 << 13,
  /** In the content, to the site, with an anchor long enough for three words. */
  worded: 1 << 14,
  /** In the content, to a whole page of the site, with an anchor: it counts as a name given to that page. */
  vote: 1 << 15,
  /** Displays a document within the page. */
  frame: 1 << 16,
  /** In a menu or the header. */
  menu: 1 << 17,
  /** Declared as the next or previous page. */
  step: 1 << 18,
  /** In a block of a menu, to an address. */
  'nav-block': 1 << 19,
  /** In a block of the content, to an address. */
  'content-block': 1 << 20,
  /** A telephone number or an e-mail address. */
  contact: 1 << 21,
  /** Requested by the page without a click; canonicals and alternates are left out. */
  loading: 1 << 22,
} as const;

/** Bits of a link that a click or the page itself opens. */
export const openingTraits = linkTraits.clickable | linkTraits.loading;

export type LinkTrait = keyof typeof linkTraits;

const longAnchor = 120;
/** Characters in which three words can be written. */
const fewestInWords = 8;

/** True for a link that a visitor clicks; a bare « # » is a placeholder or a control. */
export function isAnchor(link: PageLink): boolean {
  return (link.element === 'a' || link.element === 'area') && link.href !== '#';
}

export function hasNofollow({ rel }: PageLink): boolean {
  return rel !== '' && /\bnofollow\b/i.test(rel);
}

/** Bits of `linkTraits` that depend on the link alone, not on its page. `textTraits`: bits of its anchor. */
export function traitsOf(link: PageLink, textTraits = traitsOfText(link.anchor)): number {
  const { element, rel, position } = link;
  let traits = position === 'nav' || position === 'header' ? linkTraits.menu : 0;
  if (rel !== '' && link.internal && namesStep.test(rel)) traits |= linkTraits.step;
  if (!link.http && /^(?:tel|mailto):/i.test(link.href)) traits |= linkTraits.contact;
  if (isAnchor(link)) return traits | traitsOfAnchor(link, textTraits);
  if (element === 'a' || element === 'area' || element === 'canonical' || element === 'hreflang') return traits;
  return traits | (element === 'iframe' || element === 'frame' ? frameTraits : linkTraits.loading);
}

const frameTraits = linkTraits.frame | linkTraits.loading;
const namesStep = /(?:^|\s)(?:next|prev)(?:\s|$)/i;

function traitsOfAnchor(link: PageLink, textTraits: number): number {
  const { href, to, internal } = link;
  let traits = linkTraits.clickable | (textTraits & linkTraits['odd-anchor']);
  if (isAddressless(href)) traits |= linkTraits.addressless;
  if (!link.http) traits |= linkTraits['other-scheme'];
  else if (!internal) traits |= linkTraits.external;
  if (hasNofollow(link)) traits |= linkTraits.nofollow;
  if (link.newTab) traits |= linkTraits['new-tab'];
  if (!link.hidden) traits |= textTraits & linkTraits.unnamed;
  if (to.startsWith('http:')) traits |= linkTraits.insecure;
  if (link.follow) traits |= linkTraits.followed;
  if (link.position === 'content') traits |= linkTraits.content;
  if (link.http && link.block !== null) traits |= inBlock[link.position] ?? 0;
  if (link.http) traits |= textTraits & linkTraits.generic;
  if (!internal) return traits;
  if (to.includes('?')) traits |= linkTraits.query;
  if (link.position !== 'content') return traits;
  // A link to a part of a page bears the name of that part, not of the page.
  if (link.anchor !== '' && !href.includes('#')) traits |= linkTraits.vote;
  return traits | (textTraits & inContent);
}

const inBlock: Partial<Record<LinkPosition, number>> = {
  nav: linkTraits['nav-block'],
  content: linkTraits['content-block'],
};
const inContent = linkTraits.named | linkTraits.worded;

/** Bits that an anchor gives to its links, where their other properties allow them. */
export function traitsOfText(anchor: string): number {
  if (anchor.trim() === '') return linkTraits.unnamed | (anchor.length >= fewestInWords ? linkTraits.worded : 0);
  let traits = 0;
  if (anchor.length > longAnchor || /^\s*(?:http|www\.)/i.test(anchor)) traits |= linkTraits['odd-anchor'];
  if (isGenericAnchor(anchor)) traits |= linkTraits.generic;
  if (/\p{L}{2}/u.test(anchor) && !isDate(anchor)) traits |= linkTraits.named;
  return anchor.length >= fewestInWords ? traits | linkTraits.worded : traits;
}

/**
 * True for `javascript:` in any case, or misspelt with a space before the colon, which makes it an address that does
 * not exist.
 */
export function isScript(href: string): boolean {
  return /^\s*javascript\s*:/i.test(href);
}

/** True for « ??? »: an address that its author, or a converter, did not complete. */
export function isUnfinishedAddress(href: string): boolean {
  return /^\s*\?{2,}\s*$/.test(href);
}

/** Tests the first letter before the regular expression, which few addresses need. */
function isAddressless(href: string): boolean {
  const first = href.charCodeAt(0);
  const mayBe = Number.isNaN(first) || first <= 32 || first === 63 || first === 74 || first === 106;
  return mayBe && (href.trim() === '' || isScript(href) || isUnfinishedAddress(href));
}
