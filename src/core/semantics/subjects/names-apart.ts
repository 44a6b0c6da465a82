import { addressName, addressParts } from '../../values/addresses/address-words.ts';
import { capitalise } from '../../values/text.ts';
import { shortTitle } from './short-title.ts';
import type { SiteNames } from './site-names.ts';
import { foldedPart } from './title-parts.ts';

/** A page by what it calls itself. */
export interface CalledPage {
  readonly url: string;
  readonly title: string | null;
  /** Its main heading. */
  readonly heading: string | null;
}

/** Pages, and their share, with one heading that is then the banner of the site; letters of what tells a name apart. Working assumptions. */
const fewestPages = 3;
const sharedBy = 0.3;
const longestAddition = 60;

/**
 * The name of each page of a site, by address: its title without the name of the site, else its heading, else the last part
 * of its address in words. Pages with one name are told apart by what differs: their headings, the parts of their
 * addresses; by the address itself only where nothing else does.
 */
export function namesApart(pages: readonly CalledPage[], site: Pick<SiteNames, 'parts'>): ReadonlyMap<string, string> {
  const banners = sharedHeadings(pages);
  const called = pages.map((page) => {
    const heading = page.heading?.trim() ?? '';
    const title = page.title?.trim() ?? '';
    const own = foldedPart(title) === '' ? '' : shortTitle(title, site);
    const isOfSite = site.parts.has(foldedPart(own));
    const ownHeading = banners.has(foldedPart(heading)) ? '' : heading;
    const names = [isOfSite ? '' : own, ownHeading, isOfSite ? '' : heading, addressName(page.url) ?? '', own];
    return { url: page.url, heading: ownHeading, name: names.find((name) => foldedPart(name) !== '') ?? page.url };
  });
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const group of grouped(called)) {
    const additions = group.length === 1 ? [] : [group.map(({ heading }) => heading), ...addressDifferences(group)];
    const counts = additions.map(countsOf);
    const root = rootOf(group);
    for (const [at, { url, name }] of group.entries()) {
      const told = additions
        .filter((list, by) => isOwn(list[at]!, counts[by]!, name))
        .map((list) => joined(name, list[at]!));
      const choices = url === root ? [name, ...told] : told;
      const shown = choices.find((one) => !taken.has(foldedPart(one))) ?? `${name} (${url.replace(host, '')})`;
      taken.add(foldedPart(shown));
      found.set(url, shown);
    }
  }
  return found;
}

const host = /^\w+:\/\/[^/]+/;

interface Called {
  readonly url: string;
  readonly heading: string;
  readonly name: string;
}

/** Pages of one name together; those that are alone first, whose names nobody takes from them. */
function grouped(called: readonly Called[]): Called[][] {
  const groups = new Map<string, Called[]>();
  for (const page of called) {
    const key = foldedPart(page.name);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].sort((a, b) => a.length - b.length);
}

/** Folded headings that many pages share. */
function sharedHeadings(pages: readonly CalledPage[]): ReadonlySet<string> {
  const counts = countsOf(pages.map(({ heading }) => heading ?? ''));
  const least = Math.max(fewestPages, sharedBy * pages.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([heading]) => heading));
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(foldedPart(text), (counts.get(foldedPart(text)) ?? 0) + 1);
  return counts;
}

/** The parts of the addresses that not all pages of a group have: the last, then all of them. */
function addressDifferences(group: readonly Called[]): [string[], string[]] {
  const parts = group.map(({ url }) => addressParts(url));
  const counts = countsOf(parts.flatMap((own) => [...new Set(own)]));
  const own = parts.map((all) => all.filter((part) => counts.get(foldedPart(part)) !== group.length));
  const last = own.map((some, at) => some.at(-1) ?? /\/(index|default)\.\w+$/i.exec(group[at]!.url)?.[1] ?? '');
  return [last, own.map((some) => some.join(', '))];
}

/** True for words that say more than the name and that no other page of the group has. */
function isOwn(addition: string, counts: ReadonlyMap<string, number>, name: string): boolean {
  const folded = foldedPart(addition);
  return folded !== '' && folded !== foldedPart(name) && addition.length <= longestAddition && counts.get(folded) === 1;
}

/** « Services – Roofs »; an addition that has the name in it stands alone. */
const joined = (name: string, addition: string): string =>
  ` ${foldedPart(addition)} `.includes(` ${foldedPart(name)} `) ? capitalise(addition) : `${name} – ${addition}`;

/** The page above all others of its group, which keeps the name; null without one. */
function rootOf(group: readonly Called[]): string | null {
  const [first] = [...group].sort((a, b) => a.url.length - b.url.length);
  const folder = first!.url.replace(/(?:\/(?:index|default)\.\w{2,5}|\/|\.html?)$/i, '');
  return group.every(
    ({ url }) => url === first!.url || url.startsWith(`${folder}/`) || url.startsWith(`${first!.url}?`),
  )
    ? first!.url
    : null;
}
