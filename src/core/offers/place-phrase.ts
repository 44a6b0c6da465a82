import type { LanguageCode } from '../language/language.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { atFrenchPlace, isKnownRegion, regionName } from './french-preposition.ts';
import { sitePlace } from './site-place.ts';
import { sitePlaces } from './site-places.ts';

/** The place of a site with its preposition, as the title of an offer ends: « dans les Cévennes », "in the Cotswolds". */
export type PlacePhrases = Readonly<Record<LanguageCode, string | null>>;

/** Prepositions of place before a name, with the article that it takes. */
const prepositions = {
  fr: "(?:(?:à|en|dans)(?:\\s+(?:la|les?)(?=\\s)|\\s+l[’'])?|aux?)",
  en: '(?:in|on)(?:\\s+the(?=\\s))?',
} as const;

/**
 * How the site writes its place, most often; else the preposition of a town or of a region whose own is known. Null where
 * the place is another region, which may take any, and on a site of no place.
 */
export const placePhrases = memoizeByObject((facts: SiteFacts): PlacePhrases => {
  const { main } = sitePlaces(facts);
  if (main === null) return { fr: null, en: null };
  const isTown = sitePlace(facts) === main;
  const named = regionName(main) ?? main;
  const inFrench = written(main, 'fr', facts) ?? (isTown || isKnownRegion(main) ? atFrenchPlace(main) : null);
  return {
    fr: inFrench?.replace(main, named) ?? null,
    en: written(main, 'en', facts) ?? (isTown ? `in ${main}` : null),
  };
});

const article = /^(?:l[’']|(?:les?|la|the)\s+)/i;

/** The place with the preposition that most texts of the language have before it; null when none has one. */
function written(place: string, code: LanguageCode, { htmlPages }: SiteFacts): string | null {
  const bare = place.replace(article, '');
  const pattern = new RegExp(`(?<!\\p{L})(${prepositions[code]})\\s*${escaped(bare)}(?![\\p{L}-])`, 'giu');
  const counts = new Map<string, number>();
  for (const { language, content } of htmlPages) {
    if (content === null || language !== code) continue;
    const texts = [content.title ?? '', content.description ?? '', ...content.blocks.map(({ text }) => text)];
    for (const text of texts)
      for (const [, before = ''] of text.matchAll(pattern)) {
        const found = before.toLowerCase().replaceAll(/\s+/g, ' ');
        counts.set(found, (counts.get(found) ?? 0) + 1);
      }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  if (best === undefined) return null;
  // « à La Rochelle »: the article is a part of the name.
  const own = article.exec(place)?.[0] ?? '';
  if (own !== '' && best.endsWith(` ${own.trim().toLowerCase()}`))
    return `${best.slice(0, -own.trim().length)}${place}`;
  return /[’']$/.test(best) ? `${best}${bare}` : `${best} ${bare}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
