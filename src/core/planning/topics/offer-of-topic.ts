import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { fullLimits } from '../../framework/counters/service-room.ts';
import type { Topic } from './topic.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { buysGifts } from './gift-signs.ts';
import { isFee } from '../pieces/offer-name.ts';
import { contentWords, joining, pathOf, shortStem } from './topic-words.ts';

type TopicWords = Pick<Topic, 'name' | 'terms' | 'target'> & { readonly intent?: string };

/** Weight of a gift for who buys for another person (working assumption: more than one shared word, less than its page). */
const giftWeight = 2;

/**
 * The offer that shares most words with the topic, its page and its persona; a gift goes to who buys for another person,
 * ties go to the larger revenue share.
 */
export function offerOfTopic(company: Company, topic: TopicWords, persona: CompanyPersona): CompanyOffer {
  const vocabulary = topic.terms.length === 0 ? persona.vocabulary : [];
  const common = commonStems(company);
  const stems = new Set(stemsIn([topic.name, ...topic.terms, topic.target.title, ...vocabulary]));
  const shared = (phrases: readonly string[]): number =>
    new Set(stemsIn(phrases).filter((stem) => !common.has(stem) && stems.has(stem))).size;
  const path = pathOf(topic.target.url);
  const wishes = [...persona.jobs, ...persona.pains, ...persona.objections];
  const wished = new Set(stemsIn(wishes));
  const forAnother = buysGifts(persona);
  const scored = offersToShow(company).map((offer) => ({
    offer,
    score:
      shared([offer.name]) +
      0.6 * shared([...offer.proofs, ...offer.attributes]) +
      0.6 * stemsIn([offer.name]).filter((stem) => !common.has(stem) && wished.has(stem)).length +
      (forAnother && offer.seasonality === 'gift' ? giftWeight : 0) +
      (offer.landingUrls.some((url) => url !== '/' && path.startsWith(pathOf(url))) ? 3 : 0) +
      offer.revenueShare / 2 +
      (topic.intent === 'local' && offer.kind === 'service' ? 4 : 0),
  }));
  scored.sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1));
  return (scored[0] as { offer: CompanyOffer }).offer;
}

/** The offer that a persona looks for, in its own words. */
export const offerOfPersona = (company: Company, persona: CompanyPersona): CompanyOffer =>
  offerOfTopic(
    company,
    { name: persona.vocabulary[0] ?? '', terms: [], target: { kind: 'page', url: '/', title: '' } },
    persona,
  );

/** The offers that a content may sell: neither what the company keeps of a sale nor what is sold out, while there is another one. */
const offersToShow = memoizeByObject((company: Company): readonly CompanyOffer[] => {
  const real = company.offers.filter(({ name }) => !isFee(name));
  const soldOut = new Set(fullLimits(company).flatMap(({ offerId }) => offerId ?? []));
  const free = real.filter(({ id }) => !soldOut.has(id));
  return [free, real, company.offers].find((offers) => offers.length > 0) ?? company.offers;
});

/** Stems of the words that name something. */
const stemsIn = (phrases: readonly string[]): string[] =>
  contentWords(phrases.join(' '))
    .filter((word) => !joining.has(word))
    .map(shortStem);

/** Stems that more than half of the offers contain distinguish none of them. */
const commonStems = memoizeByObject(({ offers }: Company): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { name, proofs, attributes } of offers)
    for (const stem of new Set(stemsIn([name, ...proofs, ...attributes])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1 && count * 2 > offers.length).map(([stem]) => stem));
});
