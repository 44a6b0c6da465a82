import type { Company, CompanyPersona } from '../../framework/company/company.ts';

export interface Hashtag {
  readonly tag: string;
  readonly scope: 'brand' | 'campaign' | 'niche' | 'product' | 'local' | 'event' | 'generic';
}

/** Most tags a post may carry: Instagram's own limit since December 2025, good practice elsewhere. */
const caps: Readonly<Record<string, number>> = {
  'CH-IG': 5,
  'CH-TT': 5,
  'CH-LI': 3,
  'CH-FB': 2,
  'CH-X': 2,
  'CH-YT': 3,
  'CH-PIN': 4,
  'CH-THREADS': 1,
  'CH-INFLU': 5,
};

export const hashtagCap = (channelId: string): number => caps[channelId] ?? 0;

/** Brand, product, niche, then local or event: capitals inside so that screen readers can read them; none where tags have no use. */
export function hashtagsFor(
  company: Company,
  persona: CompanyPersona,
  channelId: string,
  keyword: string,
  event: string | null,
): Hashtag[] {
  const place = company.organisation.physicalPlaces[0]?.name.split(/\s+(?:de|d'|in|of)\s*/).at(-1);
  const wanted: Hashtag[] = [
    { tag: camelTag(company.organisation.name), scope: 'brand' },
    { tag: camelTag(keyword), scope: 'product' },
    ...(event === null ? [] : [{ tag: camelTag(event), scope: 'event' as const }]),
    { tag: camelTag(persona.interests[0] ?? keyword), scope: 'niche' },
    ...(place === undefined ? [] : [{ tag: camelTag(place), scope: 'local' as const }]),
  ];
  const unique = wanted.filter((one, index) => wanted.findIndex((other) => other.tag === one.tag) === index);
  return unique.slice(0, hashtagCap(channelId));
}

/** « assiette grès artisanale » → « #AssietteGrèsArtisanale ». */
export function camelTag(words: string): string {
  const parts = words
    .replaceAll(/[’']/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 0);
  return `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
}
