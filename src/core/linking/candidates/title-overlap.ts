import type { LinkingSite } from '../linking-site.ts';
import { idfSum } from '../scoring/stem-ids.ts';

/**
 * True when the words are the name of their own page, or a part of it: "état des lieux" on the page about that of
 * departure does not mean the page about that of arrival.
 */
export function namesSource(site: LinkingSite, ids: readonly number[], source: number, target: number): boolean {
  if (isOwnName(site, ids, source)) return true;
  const [title] = site.vocabularyOf(target)!.titles;
  const named = ids.filter((id) => title!.includes(id));
  return (
    2 * named.length > ids.length && containsAll(site.titles[source]!, named) && isPartOfTitle(site, named, target)
  );
}

/** True when the words are the title of their own page, or its first part. */
export function isOwnName(site: LinkingSite, ids: readonly number[], source: number): boolean {
  const own = site.vocabularyOf(source)?.titles ?? [site.titles[source]!];
  return own.some((title) => containsAll(title, ids) && containsAll(ids, title));
}

function isPartOfTitle(site: LinkingSite, ids: readonly number[], target: number): boolean {
  const { titles } = site.vocabularyOf(target)!;
  return containsAll(titles[0]!, ids) && !titles.some((title) => containsAll(ids, title));
}

/** True for a part of the target's title that other titles contain: "état des lieux" where there is one of arrival and one of departure. */
export function isSharedName(site: LinkingSite, ids: readonly number[], target: number): boolean {
  const [title] = site.vocabularyOf(target)!.titles;
  return containsAll(title!, ids) && !containsAll(ids, title!) && site.inSeveralTitles(ids);
}

/** Share of the idf of the target's title, or of its first part, that these stems contain. */
export function titleShare(site: LinkingSite, ids: readonly number[], target: number): number {
  const shares = site.vocabularyOf(target)!.titles.map((title) => {
    const shared = title.filter((id) => ids.includes(id));
    return shared.length === 0 ? 0 : idfSum(shared, site.stems) / idfSum(title, site.stems);
  });
  return Math.max(0, ...shares);
}

function containsAll(all: readonly number[], some: readonly number[]): boolean {
  return some.length > 0 && some.every((id) => all.includes(id));
}
