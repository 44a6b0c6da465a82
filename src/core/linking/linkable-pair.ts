import type { LinkingSite } from './linking-site.ts';

/**
 * True for two pages without a link in the text, a card or a button from the first to the second, which is neither above it nor a
 * copy of it.
 */
export function isLinkable(site: LinkingSite, from: number, to: number): boolean {
  const [source, target] = [site.pages[from]!, site.pages[to]!];
  if (from === to || site.links[from]!.includes(to)) return false;
  if (leadsBeside(site, from, to)) return false;
  if (source.ancestors?.has(target.text.url) === true) return false;
  return source.duplicateGroup === null || source.duplicateGroup !== target.duplicateGroup;
}

/** True when a card, a button or a box of the page at `from` leads to the page at `to`. */
export const leadsBeside = ({ pages }: LinkingSite, from: number, to: number): boolean =>
  pages[from]?.cardTargets?.includes(pages[to]!.text.url) === true;
