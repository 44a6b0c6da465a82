import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { fullOffers } from '../../framework/counters/room/full-offers.ts';
import { soldOffers } from '../../framework/use-cycle/sold-offers.ts';
import type { Topic } from './topic.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { sum } from '../../values/sum.ts';
import { buysGifts } from './gift-signs.ts';
import { audienceOffer, isMadeForOthers, kept } from '../pieces/audience-offer.ts';
import { isFee } from '../pieces/offer-name.ts';
import { offersInSeason } from '../pieces/offer-season.ts';
import { withoutPlace } from './search-place.ts';
import { tradeStems } from './trade-stems.ts';
import { contentWords, joining, pathOf, shortStem } from './topic-words.ts';

type TopicWords = Pick<Topic, 'name' | 'terms' | 'target'> & { readonly intent?: string };

/** Weight of a gift for who buys for another person (working assumption: more than one shared word, less than its page). */
const giftWeight = 2;

/** Weight of the offer that the audience buys: less than a word of the topic (working assumption). */
const ownWeight = 0.7;

/** What an offer that is sold out loses against one that sells as much (working assumption). */
const fullWeight = 0.25;

/**
 * The offer that the topic names and no other one does, whatever the season. Else the one that shares most words with the
 * topic, its page and its persona; a gift goes to who buys for another person, ties go to what the audience buys, then to
 * the larger revenue share; what is sold out comes after what is not.
 */
export const offerOfTopic = (company: Company, topic: TopicWords, persona: CompanyPersona): CompanyOffer =>
  searchedOffer(company, topic) ??
  bestOffer(
    company,
    topic,
    persona,
    kept(offersToShow(company), (offer) => !isMadeForOthers(offer, persona)),
  );

/** The offer that the words of a search ask for, by its name or by its page; null where they ask for none or for several. */
export const searchedOffer = (company: Company, topic: TopicWords): CompanyOffer | null =>
  offerNamedBy(company, topic) ?? offerOnPage(company, topic);

/** The one offer that has the page of a topic, where a search brings people to it. */
function offerOnPage(company: Company, { name, target }: TopicWords): CompanyOffer | null {
  const path = pathOf(target.url);
  const found = soldAndNamed(company).filter(({ landingUrls }) => landingUrls.some((url) => pathOf(url) === path));
  const [only] = found;
  if (target.kind !== 'page' || path === '/' || only === undefined || found.length > 1) return null;
  const said = stemsIn([only.name, ...only.landingUrls.map(wordsOfPath)]);
  return stemsIn([name]).some((stem) => said.includes(stem)) ? only : null;
}

const wordsOfPath = (url: string): string => pathOf(url).replaceAll(/[-/]/gu, ' ');

/** What is sold under a name of its own, whatever the season. */
const soldAndNamed = (company: Company): CompanyOffer[] =>
  soldOffers(company).filter(({ name, lifecycle }) => !isFee(name) && lifecycle !== 'decline');

/** What a word that many searches share weighs against one of a single search (working assumption). */
const tradeWeight = 0.7;

/** How much more of a search than any other offer says an offer that it names (working assumption). */
const namedMargin = 1.5;
/** What a word of the details of an offer weighs against one of its name or of its address (working assumption). */
const detailWeight = 0.6;
/** Less than one rare word of a name, or than this part of the search, names nothing (working assumptions). */
const leastNamed = 0.9;
const leastPart = 0.4;

/** The offer whose name, address and details say the rare words of a search, by far more than the others; null without one. */
function offerNamedBy(company: Company, { name }: TopicWords): CompanyOffer | null {
  const worded = soldAndNamed(company).map((offer) => ({
    offer,
    named: new Set(stemsIn([offer.name, ...offer.landingUrls.map(wordsOfPath)])),
    detailed: new Set(stemsIn([...offer.proofs, ...offer.attributes])),
  }));
  const trade = new Set(stemsIn([...tradeStems(company)]));
  const words = [...new Set(stemsIn([withoutPlace(company, name)]))];
  // the trade and the people who search say nothing of what they want
  const readers = new Set(stemsIn(company.personas.map(({ segment = '' }) => segment)));
  const own = words.filter((word) => !trade.has(word) && !readers.has(word));
  const holdersOf = (word: string): number =>
    worded.filter((one) => one.named.has(word) || one.detailed.has(word)).length;
  const scored = worded.map(({ offer, named, detailed }) => {
    const said = words.filter((word) => named.has(word) || detailed.has(word));
    const weights = said.map(
      (word) => ((named.has(word) ? 1 : detailWeight) * (trade.has(word) ? tradeWeight : 1)) / holdersOf(word),
    );
    return { offer, said: said.some((word) => holdersOf(word) * 2 <= worded.length) ? sum(weights) : 0 };
  });
  const [best, next] = scored.sort((a, b) => b.said - a.said);
  const least = Math.max(leastNamed, leastPart * own.length, namedMargin * (next?.said ?? 0));
  return best !== undefined && best.said >= least ? best.offer : null;
}

function bestOffer(
  company: Company,
  topic: TopicWords,
  persona: CompanyPersona,
  shown: readonly CompanyOffer[],
): CompanyOffer {
  const vocabulary = topic.terms.length === 0 ? persona.vocabulary : [];
  const common = commonStems(company);
  const stems = new Set(stemsIn([topic.name, ...topic.terms, topic.target.title, ...vocabulary]));
  const weightOf = stemWeights(company);
  const shared = (phrases: readonly string[]): number =>
    sum(
      [...new Set(stemsIn(phrases))].map((stem) =>
        common.has(stem) || !stems.has(stem) ? 0 : (weightOf.get(stem) ?? 1),
      ),
    );
  // a single audience buys all that is sold
  const own = company.personas.length > 1 ? audienceOffer(company, persona)?.id : null;
  const full = fullOffers(company);
  const path = pathOf(topic.target.url);
  const wishes = [...persona.jobs, ...persona.pains, ...persona.objections];
  const wished = new Set(stemsIn(wishes));
  const forAnother = buysGifts(persona);
  const scored = shown.map((offer) => ({
    offer,
    score:
      shared([offer.name]) +
      0.6 * shared([...offer.proofs, ...offer.attributes]) +
      0.6 * stemsIn([offer.name]).filter((stem) => !common.has(stem) && wished.has(stem)).length +
      (offer.id === own ? ownWeight : 0) -
      (full.has(offer.id) ? fullWeight : 0) +
      (forAnother && offer.seasonality === 'gift' ? giftWeight : 0) +
      (offer.landingUrls.some((url) => url !== '/' && path.startsWith(pathOf(url))) ? 3 : 0) +
      offer.revenueShare / 2 +
      (topic.intent === 'local' && offer.kind !== 'product' ? 4 : 0),
  }));
  scored.sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1));
  return (scored[0] as { offer: CompanyOffer }).offer;
}

/**
 * The offer that a persona looks for in its own words, whatever the season: one that still has room, and of those that an
 * objective of the company sells to this persona where there is one.
 */
export function offerOfPersona(company: Company, persona: CompanyPersona): CompanyOffer {
  const sold = soldOffers(company).filter(({ name }) => !isFee(name));
  const full = fullOffers(company);
  const open = kept(sold, (offer) => !isMadeForOthers(offer, persona)).filter(({ id }) => !full.has(id));
  const aimed = new Set(
    company.growthObjectives
      .filter(({ targetedPersonaIds }) => targetedPersonaIds.includes(persona.id))
      .flatMap(({ offerIds }) => offerIds),
  );
  const wanted = open.filter((offer) => aimed.has(offer.id) && !isMadeForOthers(offer, persona));
  const shown = [wanted, open, sold].find((offers) => offers.length > 0) ?? offersToShow(company);
  const words = {
    name: persona.vocabulary[0] ?? '',
    terms: [],
    target: { kind: 'page', url: '/', title: '' },
  } as const;
  return bestOffer(company, words, persona, shown);
}

/** The offers that a content may sell: not a line of its revenue, what it keeps of a sale, gives up, or sells in another season, while there is another one. */
const offersToShow = memoizeByObject((company: Company): readonly CompanyOffer[] => {
  const sold = soldOffers(company);
  const real = sold.filter(({ name }) => !isFee(name));
  return offersInSeason(company, real.length > 0 ? real : sold);
});

/** Endings by which an action and its verb differ: « réparation » and « réparer », “sharpening” and “sharpen”. */
const actionEnding = /(?<=\w{4})(?:ations?|ages?|ements?|er|ings?)$/;

/** An abbreviation names something, however short: « CSE ». */
const abbreviation = /(?<![\p{L}\d])\p{Lu}{2,3}(?![\p{L}\d])/gu;

/** Stems of the words that name something. */
function stemsIn(phrases: readonly string[]): string[] {
  const text = phrases.join(' ');
  const words = contentWords(text).filter((word) => !joining.has(word));
  return [
    ...words.map((word) => shortStem(word.replace(actionEnding, ''))),
    ...[...text.matchAll(abbreviation)].map(([word]) => word.toLowerCase()),
  ];
}

/** Stems that more than half of the offers contain distinguish none of them. */
const commonStems = memoizeByObject(({ offers }: Company): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { name, proofs, attributes } of offers)
    for (const stem of new Set(stemsIn([name, ...proofs, ...attributes])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1 && count * 2 > offers.length).map(([stem]) => stem));
});

/** What a word says of a topic, 0–1: nothing where every audience searches with it; a word without a weight counts whole. */
const stemWeights = memoizeByObject(({ personas }: Company): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { vocabulary } of personas)
    for (const stem of new Set(stemsIn(vocabulary))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(
    [...counts].filter(([, count]) => count > 1).map(([stem, count]) => [stem, 1 - count / personas.length]),
  );
});
