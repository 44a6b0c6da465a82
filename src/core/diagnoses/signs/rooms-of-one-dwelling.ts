import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { foldedWords } from './shingles.ts';

/**
 * Rooms and outdoor places of a dwelling. A bedroom is none of them: a hotel sells its bedrooms one by one.
 */
const room =
  /\b(?:salons?|sejour|cuisine|salles? (?:de bains?|d eau|a manger|de douche)|terrasses?|veranda|balcon|jardin|entree|accueil|couloir|mezzanine|cellier|buanderie|wc|toilettes|rez de chaussee|etage|sous sol|garage|coin (?:nuit|repas|repos)|espace (?:nuit|repas|repos)|living room|lounge|sitting room|kitchen|bathroom|shower room|dining (?:room|area)|terrace|patio|balcony|garden|hallway|entrance|utility room|toilet|(?:ground|first|second) floor|upstairs|downstairs|basement)\b/;

/** What is let as a whole. */
const dwelling =
  /\b(?:gites?|chambres? d hotes?|maisons? d hotes?|locations? (?:de vacances|saisonnieres?)|meubles? de tourisme|villa|chalet|cottages?|holiday (?:home|house|let|rental|cottage|apartment|flat)s?|self catering|guest ?house|bed and breakfast|b b)\b/;

/** Share of parts that are rooms, from which the page describes one dwelling. Working assumption. */
const leastRooms = 0.5;

/** True for the parts of a page that describe, room by room, the one dwelling that a site lets: nobody looks for its rooms. */
export function areRoomsOfOneDwelling(names: readonly string[], { home }: Pick<SiteFacts, 'home'>): boolean {
  const about = [home?.content?.title ?? '', ...(home?.content?.headings ?? []).map(({ text }) => text)];
  if (!about.some((text) => dwelling.test(foldedWords(text).join(' ')))) return false;
  return names.filter((name) => room.test(foldedWords(name).join(' '))).length >= leastRooms * names.length;
}
