import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { parsedUrl } from '../../values/url.ts';
import { foldedWords } from './shingles.ts';

/** Letters from which a word names a place. Working assumption. */
const shortestName = 4;
const mapHost = /^(?:www\.|maps\.)*google\.[a-z.]+$|^(?:www\.)?openstreetmap\.org$/i;

/** True for a link to a map, or a frame that shows one. */
export function showsMap(to: string): boolean {
  const url = parsedUrl(to);
  return url !== null && mapHost.test(url.hostname) && /map/i.test(url.href);
}

/** The place that a link to a map names, when no page of the site names it; null for any other link. */
export function namedOnMap(to: string, facts: SiteFacts): string | null {
  const url = parsedUrl(to);
  if (url === null || !showsMap(to)) return null;
  const written =
    /\/maps\/(?:place|search|dir\/)\/?([^/@?]+)/.exec(url.pathname)?.[1] ??
    url.searchParams.get('q') ??
    url.searchParams.get('query') ??
    '';
  const place = decoded(written.replaceAll('+', ' ')).trim();
  const words = foldedWords(place.split(',')[0] ?? '').filter((word) => word.length >= shortestName);
  if (words.length === 0 || /place_?id|^[-\d.,\s]+$/i.test(place)) return null;
  const known = wordsOfSite(facts);
  return words.some((word) => known.has(word)) ? null : place;
}

const wordsOfSite = memoizeByObject(({ htmlPages }: SiteFacts): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { content, record } of htmlPages) {
    for (const word of foldedWords(`${content?.title ?? ''} ${content?.description ?? ''}`)) words.add(word);
    for (const { text } of content?.blocks ?? []) for (const word of foldedWords(text)) words.add(word);
    for (const { imageAlt } of record.links) for (const word of foldedWords(imageAlt ?? '')) words.add(word);
  }
  return words;
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
