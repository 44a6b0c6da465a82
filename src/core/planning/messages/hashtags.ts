import { channelType } from '../../framework/channels.ts';
import { relatedInterests } from './related-interests.ts';
import type { Company, CompanyPersona } from '../../framework/company/company.ts';

export interface Hashtag {
  readonly tag: string;
  readonly scope: 'brand' | 'campaign' | 'niche' | 'product' | 'local' | 'event' | 'generic';
}

export const hashtagCap = (channelId: string): number => channelType(channelId).hashtagsMax;

/** Subject and destination of one post. */
interface Post {
  readonly persona: CompanyPersona;
  /** Where it is published; null when that place has no hashtags. */
  readonly channelId: string | null;
  readonly keyword: string;
  /** Name of the calendar event of the post. */
  readonly event: string | null;
}

/** Tags of the brand, the product, the event, the niche and the place, as many as the channel takes. */
export function hashtagsFor(company: Company, { persona, channelId, keyword, event }: Post): Hashtag[] {
  if (channelId === null) return [];
  const place = company.organisation.physicalPlaces[0]?.name.split(/\s+(?:de|d'|in|of)\s*/).at(-1);
  const wanted: Hashtag[] = [
    { tag: camelTag(company.organisation.name), scope: 'brand' },
    { tag: camelTag(keyword), scope: 'product' },
    ...(event === null ? [] : [{ tag: camelTag(event), scope: 'event' as const }]),
    {
      tag: camelTag(
        relatedInterests(persona, keyword)[0] ?? persona.vocabulary.find((one) => one !== keyword) ?? keyword,
      ),
      scope: 'niche',
    },
    ...(place === undefined ? [] : [{ tag: camelTag(place), scope: 'local' as const }]),
  ];
  const distinct = wanted.filter((one, index) => wanted.findIndex((other) => other.tag === one.tag) === index);
  return distinct.slice(0, hashtagCap(channelId));
}

/** « assiette grès artisanale » → « #AssietteGrèsArtisanale »: capitals let screen readers separate the words. */
export function camelTag(words: string): string {
  const parts = words
    .replaceAll(/[’']/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 0);
  return `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
}
