import type { LinkPosition, PageLink } from '../../pages/page.ts';
import { isDate } from '../texts/date-anchors.ts';
import { isGenericAnchor } from './generic-anchors.ts';

/** Of a link, one bit each; all but the last ones suppose that a visitor clicks it (`isAnchor`). */
export const linkTraits = {
  clickable: 1,
  'other-scheme': 1 << 1,
  addressless: 1 << 2,
  /** To another site. */
  external: 1 << 3,
  nofollow: 1 << 4,
  'new-tab': 1 << 5,
  /** Without a text, and not hidden. */
  unnamed: 1 << 6,
  /** Longer than `longAnchor`, or an address. */
  'odd-anchor': 1 << 7,
  /** To an address in http. */
  insecure: 1 << 8,
  /** To an address of the site with a query. */
  query: 1 << 9,
  /** « En savoir plus », on a link of the site. */
  generic: 1 << 10,
  followed: 1 << 11,
  /** In the content. */
  content: 1 << 12,
  /** In the content, to the site, under a text that names something. */
  named: 1 << 13,
  /** In the content, to the site, under a text that may be of three words. */
  worded: 1 << 14,
  /** In the content, to a page of the site as a whole, with a text. */
  vote: 1 << 15,
  /** Shows a document within the page. */
  frame: 1 << 16,
  /** In a menu or the header. */
  menu: 1 << 17,
  /** Declared as the next page or the one before. */
  step: 1 << 18,
  /** In a block of a menu, to an address. */
  'nav-block': 1 << 19,
  /** In a block of the content, to an address. */
  'content-block': 1 << 20,
  /** To call or to write. */
  contact: 1 << 21,
  /** Asked for by the page without a click, canonicals and versions in other languages left out. */
  loading: 1 << 22,
} as const;

export type LinkTrait = keyof typeof linkTraits;

const longAnchor = 120;
/** Characters of three words. */
const fewestInWords = 8;

/** Links that a visitor clicks; a bare « # » stands for an address to come, or for a control, wherever it would lead. */
export function isAnchor(link: PageLink): boolean {
  return (link.element === 'a' || link.element === 'area') && link.href !== '#';
}

export function saysNofollow({ rel }: PageLink): boolean {
  return rel !== '' && /\bnofollow\b/i.test(rel);
}

/** What a link is of itself, whatever page it stands on: bits of `linkTraits`. `said`: those of its text. */
export function traitsOf(link: PageLink, said = traitsOfText(link.anchor)): number {
  const { element, rel, position } = link;
  let traits = position === 'nav' || position === 'header' ? linkTraits.menu : 0;
  if (rel !== '' && link.internal && namesStep.test(rel)) traits |= linkTraits.step;
  if (!link.http && /^(?:tel|mailto):/i.test(link.href)) traits |= linkTraits.contact;
  if (isAnchor(link)) return traits | traitsOfAnchor(link, said);
  if (element === 'a' || element === 'area' || element === 'canonical' || element === 'hreflang') return traits;
  return traits | (element === 'iframe' || element === 'frame' ? frameTraits : linkTraits.loading);
}

const frameTraits = linkTraits.frame | linkTraits.loading;
const namesStep = /(?:^|\s)(?:next|prev)(?:\s|$)/i;

function traitsOfAnchor(link: PageLink, said: number): number {
  const { href, to, internal } = link;
  let traits = linkTraits.clickable | (said & linkTraits['odd-anchor']);
  if (isAddressless(href)) traits |= linkTraits.addressless;
  if (!link.http) traits |= linkTraits['other-scheme'];
  else if (!internal) traits |= linkTraits.external;
  if (saysNofollow(link)) traits |= linkTraits.nofollow;
  if (link.newTab) traits |= linkTraits['new-tab'];
  if (!link.hidden) traits |= said & linkTraits.unnamed;
  if (to.startsWith('http:')) traits |= linkTraits.insecure;
  if (link.follow) traits |= linkTraits.followed;
  if (link.position === 'content') traits |= linkTraits.content;
  if (link.http && link.block !== null) traits |= inBlock[link.position] ?? 0;
  if (!internal) return traits;
  if (to.includes('?')) traits |= linkTraits.query;
  if (link.http) traits |= said & linkTraits.generic;
  if (link.position !== 'content') return traits;
  // A link to a part of the page bears the name of that part, and says nothing of the whole.
  if (link.anchor !== '' && !href.includes('#')) traits |= linkTraits.vote;
  return traits | (said & inContent);
}

const inBlock: Partial<Record<LinkPosition, number>> = {
  nav: linkTraits['nav-block'],
  content: linkTraits['content-block'],
};
const inContent = linkTraits.named | linkTraits.worded;

/** Traits that a text gives to the links under it, where the rest of them allows it. */
export function traitsOfText(anchor: string): number {
  if (anchor.trim() === '') return linkTraits.unnamed | (anchor.length >= fewestInWords ? linkTraits.worded : 0);
  let traits = 0;
  if (anchor.length > longAnchor || /^\s*(?:http|www\.)/i.test(anchor)) traits |= linkTraits['odd-anchor'];
  if (isGenericAnchor(anchor)) traits |= linkTraits.generic;
  if (/\p{L}{2}/u.test(anchor) && !isDate(anchor)) traits |= linkTraits.named;
  return anchor.length >= fewestInWords ? traits | linkTraits.worded : traits;
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
