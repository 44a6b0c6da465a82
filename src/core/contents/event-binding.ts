import type { Company } from '../framework/company/company.ts';
import type { DatedEvent } from '../planning/calendar/events-between.ts';
import { isBusiness } from '../planning/context/persona-traits.ts';
import { buysGifts, isGift, namesGift } from '../planning/topics/gift-signs.ts';
import { searchedForOrganisations } from '../planning/topics/organisation-signs.ts';
import { stemsOf } from '../planning/topics/topic-words.ts';
import type { Candidate } from './selection/candidate.ts';

/** What an occasion has to agree with. */
export type BoundItem = Pick<Candidate, 'persona' | 'offer' | 'topic'>;

/**
 * True when the occasion concerns who reads, what is sold and what is searched: a present for who gives and is sold as one,
 * a period of reduced prices for an offer that the company says it reduces, any other occasion where the file names it.
 */
export function eventConcerns({ offers }: Pick<Company, 'offers'>, event: DatedEvent, item: BoundItem): boolean {
  const { persona, offer, topic } = item;
  if (!['transactional', 'commercial'].includes(topic.intent)) return false;
  if (isBusiness(persona) || searchedForOrganisations(topic.keyword)) return false;
  if (event.gift) {
    const isPresent = buysGifts(persona) || namesGift(`${topic.keyword} ${offer.name}`);
    return isPresent && (isGift(offer) || !offers.some(isGift));
  }
  const said = [offer.name, ...offer.attributes, offer.seasonality ?? '', ...offer.notes].join(' ');
  if (event.reduction === true) return reduced.test(said);
  const named = new Set(stemsOf([said, topic.keyword, ...persona.triggers].join(' ')));
  return [event.title.fr, event.title.en].some((title) => {
    const stems = stemsOf(title);
    return stems.length > 0 && stems.every((stem) => named.has(stem));
  });
}

/** A company that sells below its price at times. */
const reduced =
  /(?<!\p{L})(?:soldes|soldée?s?|promotions?|remises?|rabais|déstockage|on sale|sales|discount(?:s|ed)?|clearance)(?!\p{L})/iu;
