import { memoizeByObject } from '../values/memoize.ts';
import { folded, joinedBySpaces } from './folded-text.ts';
import type { LinkingPage } from './linking-page.ts';
import type { LinkingSite } from './linking-site.ts';
import type { RatedLink } from './rated-link.ts';
import { templateBlocks } from './template-blocks.ts';

/** Share of the titles, and of the texts, that contain the name of the site. Working assumption. */
const siteNameShare = 0.3;
const fewestTitles = 2;
/** Texts from which their share counts. Working assumption. */
const fewestTexts = 3;

/** True for a link on text of its page alone: not on the template nor on the name of the site. */
export function isOnOwnText(site: LinkingSite, { source, target, place }: RatedLink): boolean {
  const block = source.text.blocks.find(({ index }) => index === place.block);
  if (block !== undefined && templateBlocks(site).has(block.text)) return false;
  const anchor = folded(place.anchor);
  const { isTitlePart, isInTitles, isOfFirm } = siteNames(site);
  if (isTitlePart(anchor)) return false;
  if (target.purpose === 'home' || target.purpose === 'practical' || target.purpose === 'about')
    return !isInTitles(anchor) && !isOfFirm(anchor);
  return !isOfFirm(anchor) || namesOf(target).includes(anchor);
}

/** How the titles and the texts of a site write its own name; the words are folded. */
const siteNames = memoizeByObject((site: LinkingSite) => {
  const pages = site.pages.filter((page) => page !== null);
  const titles = pages.map(({ text }) => folded(text.title));
  const parts = pages.map(({ text }) => new Set(titleParts(text.title)));
  const texts = pages.map(({ text }) => wordsOf(text.blocks.map((block) => block.text).join('\n')));
  const ofCompany = pages.filter(({ purpose }) => purpose === 'home' || purpose === 'about').flatMap(namesOf);
  const isShared = (count: number): boolean => count >= fewestTitles && count > siteNameShare * pages.length;
  const isWritten = (name: string): boolean =>
    texts.filter((text) => text.includes(wordsOf(name))).length >= Math.max(fewestTexts, siteNameShare * pages.length);
  // One word of such a page names a trade or a person as well.
  const firm = new Set(ofCompany.filter((name) => /\S\s+\S/.test(name) && isWritten(name)));
  return {
    isTitlePart: (anchor: string): boolean => isShared(parts.filter((own) => own.has(anchor)).length),
    isInTitles: (anchor: string): boolean => isShared(titles.filter((title) => title.includes(anchor)).length),
    isOfFirm: (anchor: string): boolean => firm.has(anchor),
  };
});

/** What the site calls a page: parts of its title, its label, its headings. */
function namesOf({ text, menu, name, names }: LinkingPage): string[] {
  return [...titleParts(text.title), ...[menu, name, ...(names ?? [])].flatMap((own) => (own ? [folded(own)] : []))];
}

function titleParts(title: string): string[] {
  return title.split(/\s+[|–—·•»⋆-]\s+|,\s+/u).map(folded);
}

function wordsOf(text: string): string {
  return joinedBySpaces(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
