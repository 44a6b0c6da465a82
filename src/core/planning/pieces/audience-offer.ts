import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { isForOtherPeople } from '../../framework/use-cycle/people-of-offer.ts';
import { isTaught, useOf } from '../../framework/use-cycle/offer-use.ts';
import { soldOffers } from '../../framework/use-cycle/sold-offers.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { sum } from '../../values/sum.ts';
import { isGift } from '../../framework/use-cycle/gift.ts';
import { fullOffers } from '../../framework/counters/room/full-offers.ts';
import { isBusiness } from '../context/persona-traits.ts';
import { offersInSeason } from './offer-season.ts';
import { contentWords, isSameWord, numberIn, plainText } from '../../framework/counters/plain-words.ts';

/** People who give a company their time or work, and buy nothing of it. */
const giving =
  /\b(benevol\w*|volunteers?|volunteering|candidats?|candidates?|applicants?|recrues?|recruits?|job ?seekers?|suppliers?|fournisseurs?)\b/;

/** What people search for who want to give their time or to be hired: a supplier that a customer looks for is no such word. */
const offering = /\b(benevol\w*|volunteers?|volunteering|vacanc\w*|emplois?|recrutements?|job offers?)\b/;

/** People who give money, and buy nothing where gifts are no offer. */
const donors = /\b(donateurs?|donatrices?|mecenes?|donors?|patrons?)\b/;

/** True for an audience that brings work, time or goods to the company: the other side of a market, volunteers, applicants. */
export function bringsSupply({ secondSide, organisation, offers }: Company, persona: CompanyPersona): boolean {
  const { segment = '', name, vocabulary } = persona;
  const named = plainText(`${segment} ${name}`);
  // who gives money too is asked for it
  const gives = donors.test(named) && offers.some((one) => isGift(one.name));
  if (!gives && offering.test(plainText(vocabulary.join(' ; ')))) return true;
  if (giving.test(named) || (donors.test(named) && !offers.some((one) => isGift(one.name)))) return true;
  if (organisation.businessModel !== 'marketplace') return false;
  const side = contentWords(secondSide?.label ?? '');
  return contentWords(segment).some((word) => side.some((one) => isSameWord(one, word)));
}

/** What advertisers buy of a paper or a place, and people who speak of it. */
const advertising = /\b(sponsor\w*|advert\w*|annonceurs?|encarts?|publicit\w*|regie)\b/;
export const sellsPlaces = ({ name }: CompanyOffer): boolean => advertising.test(plainText(name));
const advertisers = /\b(sponsor\w*|advertis\w*|annonceurs?|encarts?|regie)\b/;

/** What the basket of an audience names weighs as much as so many other words (working assumption). */
const basketWeight = 3;

const spaced = (texts: readonly string[]): string => texts.join(' ').replaceAll(/[’']/gu, ' ');

/** What the part of the revenue of an offer weighs against one word of an audience (working assumption). */
const shareWeight = 0.9;

/** Under this weight, words point to no offer (working assumption: less than one word of a wish). */
const leastSaid = 0.5;

/** An offer that makes less of the revenue is no audience’s first, unless it searches or is called by a word of it (working assumptions). */
const extraShare = 0.1;
const saidOfExtra = 1;

/** What a word of the wishes of an audience weighs against one by which it searches or is called (working assumption). */
const wishWeight = 0.6;

/** An offer of which another audience speaks so many times as much is theirs (working assumption). */
const othersFactor = 2;

/** How much of the revenue of the best seller an offer makes that takes its place (working assumption). */
const besideBest = 0.5;

/**
 * The offer that an audience speaks of most: each of its words counts once and a little more for each time it comes back,
 * less where several offers share it or several audiences use it, and what it puts in its basket counts most. Where none
 * speaks for an offer, the one that sells most, but for one that sells nearly as well and that no other audience asks for.
 * Null for an audience that buys nothing.
 */
export const audienceOffer = (company: Company, persona: CompanyPersona): CompanyOffer | null =>
  offersOfAudiences(company)(persona).offer;

/** The offer of each audience of a company: every content of a plan asks for it. */
const offersOfAudiences = memoizeByObject((company: Company) =>
  memoizeByObject((persona: CompanyPersona) => ({ offer: boughtBy(company, persona) })),
);

function boughtBy(company: Company, persona: CompanyPersona): CompanyOffer | null {
  if (bringsSupply(company, persona)) return null;
  const first = firstChoice(company, persona);
  const full = fullOffers(company);
  if (!full.has(first.id)) return first;
  // what is full sends to another offer only those who ask for it in their own words
  const open = offersFor(company, persona).filter(({ id }) => !full.has(id));
  if (open.length === 0) return first;
  const best = bestSeller(open);
  const spoken = [...ownWords(persona), ...wishWords(persona)];
  if (wordsOfOffer(best).some((word) => has(spoken, word))) return best;
  return offerNamedBy(company, persona, open) ?? first;
}

/** True for an audience all of whose wishes are about what is full: nothing can bring it. */
export const cannotBeServed = (company: Company, persona: CompanyPersona): boolean =>
  fullOffers(company).has(audienceOffer(company, persona)?.id ?? '');

function firstChoice(company: Company, persona: CompanyPersona): CompanyOffer {
  const offers = offersFor(company, persona);
  const named = offerNamedBy(company, persona, offers);
  if (named !== null) return named;
  const others = company.personas.filter((one) => one.id !== persona.id && !bringsSupply(company, one));
  const taken = new Set(others.flatMap((one) => offerNamedBy(company, one, offers)?.id ?? []));
  const best = bestSeller(offers);
  // a word that others use too sets no offer apart, and says that the audience wants this one
  const spoken = [...ownWords(persona), ...wishWords(persona)];
  if (wordsOfOffer(best).some((word) => has(spoken, word))) return best;
  const free = offers.filter(
    ({ id, revenueShare }) => !taken.has(id) && revenueShare >= besideBest * best.revenueShare,
  );
  return free.length > 0 ? bestSeller(free) : best;
}

/** What an audience may buy in the cycle. */
function offersFor(company: Company, persona: CompanyPersona): readonly CompanyOffer[] {
  const all = offersForBuyers(company);
  // the file says which part of the trade is for whom
  const own = persona.line === undefined ? [] : all.filter(({ line }) => line === persona.line);
  const open = offersInSeason(company, own.length > 0 ? own : all);
  const read = isAdvertiser(persona) ? open : readersOffers(open);
  return kept(read, (offer) => isFirstChoice(company, offer, persona));
}

/** The offers that pass, all of them where none does. */
export function kept(
  offers: readonly CompanyOffer[],
  passes: (offer: CompanyOffer) => boolean,
): readonly CompanyOffer[] {
  const some = offers.filter(passes);
  return some.length > 0 ? some : offers;
}

/** What is taken with another offer, by its name. */
const added = /\b(en plus|supplementaires?|en option|ajoutee?s?|additional|extra|add ons?|top ups?)\b/;

/** What a shop or a market adds to an order to send it: nobody comes for it. */
const sending = /\b(shipping|postage|delivery|livraisons?|expeditions?|port|etiquettes? d (?:envoi|expedition))\b/;
const sendsGoods: ReadonlySet<string> = new Set(['marketplace', 'ecommerce_b2c']);

/** An organisation in the name of an offer is who buys it: a private person does not, unless it speaks of one. */
const organisations =
  /\b(care homes?|nursing homes?|hospitals?|schools?|compan(?:y|ies)|corporate|councils?|ehpad|maisons? de retraite|ecoles?|entreprises?|societes?|mairies?|communes?|collectivites?)\b/;

/** True for an offer whose name says that an organisation buys it. */
export const isForOrganisations = (name: string): boolean => organisations.test(plainText(name));

/** Signs of somebody who wants to learn, or to take part in what is taught. */
const learning =
  /\b(appren\w*|former|formations?|cours|stages?|stagiaires?|ateliers?|initiations?|activites?|eleves?|learn\w*|study\w*|courses?|class(?:es)?|lessons?|workshops?|training|activity|activities|pupils?|students?)\b/;

/** Signs of somebody who decides in an organisation, by what a person is called. */
const inOrganisation =
  /\b(chefs?|owners?|managers?|officers?|secretar\w*|directors?|heads?|firms?|compan(?:y|ies)|business\w*|shops?|offices?|schools?|clubs?|restaurants?|cafes?|hotels?|councils?|gerante?s?|patronn?e?s?|responsables?|directeurs?|directrices?|secretaires?|elue?s?|chargee?s? de|achats|entreprises?|societes?|pme|bureaux?|communes?|mairies?|ecoles?|associations?|cse|comites?|commerces?|boutiques?|traiteurs?)\b/;

/** False for what is taken beside another offer, for what an organisation buys of a private person, and for a course of who wants the finished thing. */
function isFirstChoice(company: Company, offer: CompanyOffer, persona: CompanyPersona): boolean {
  const { name, segment = '', jobs, triggers, vocabulary } = persona;
  if (added.test(plainText(offer.name)) || isMadeForOthers(offer, persona)) return false;
  if (sendsGoods.has(company.organisation.businessModel) && sending.test(plainText(offer.name))) return false;
  const { payer } = useOf(company, offer);
  const isForOthers = payer === 'organisation' || payer === 'reseller';
  const called = plainText([name, segment].join(' ; '));
  const buyer = organisations.exec(plainText(offer.name))?.[0];
  if (buyer !== undefined && !isBusiness(persona) && !isAdvertiser(persona) && !inOrganisation.test(called)) {
    const said = plainText([...jobs, ...triggers, ...vocabulary].join(' ; '));
    if (!said.includes(buyer)) return false;
  }
  if (isForOthers && !isBusiness(persona) && !isAdvertiser(persona) && !inOrganisation.test(called)) return false;
  const wishes = plainText([name, segment, ...jobs, ...triggers, ...vocabulary].join(' ; '));
  return !isTaught(offer) || learning.test(wishes);
}

/** True for what is made for people of whom an audience of firms does not speak. */
export const isMadeForOthers = ({ name }: CompanyOffer, persona: CompanyPersona): boolean =>
  isForOtherPeople(name, {
    name: `${persona.name} ${persona.segment ?? ''}`,
    said: [...persona.jobs, ...persona.triggers, ...persona.vocabulary].join(' '),
  });

const isAdvertiser = ({ name, segment = '', jobs, vocabulary }: CompanyPersona): boolean =>
  advertisers.test(plainText([name, segment, ...jobs, ...vocabulary].join(' ; ')));

/** The offers without advertising, which those who read, listen or come do not buy. */
function readersOffers(offers: readonly CompanyOffer[]): readonly CompanyOffer[] {
  const others = offers.filter((offer) => !sellsPlaces(offer));
  return others.length > 0 ? others : offers;
}

const bestSeller = (offers: readonly CompanyOffer[]): CompanyOffer =>
  offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));

/** The offer that the words of an audience point to, of those that no other audience asks for much more; null where they point to none. */
function offerNamedBy(company: Company, persona: CompanyPersona, offers: readonly CompanyOffer[]): CompanyOffer | null {
  const said = saidOf(company, persona, offers);
  const rivals = company.personas
    .filter((one) => one.id !== persona.id && !bringsSupply(company, one))
    .map((one) => saidOf(company, one, offers));
  const isOthers = (id: string): boolean =>
    rivals.some((one) => (one.get(id) ?? 0) >= othersFactor * (said.get(id) ?? 0));
  const scored = offers
    .map((offer) => ({ offer, said: said.get(offer.id) ?? 0 }))
    .filter((one) => one.said >= (one.offer.revenueShare < extraShare ? saidOfExtra : leastSaid))
    .filter((one) => !isOthers(one.offer.id))
    .map((one) => ({ ...one, score: one.said + shareWeight * one.offer.revenueShare }));
  return scored.length === 0 ? null : scored.reduce((best, one) => (one.score > best.score ? one : best)).offer;
}

/** How much an audience speaks of each offer, by the id of the offer. */
function saidOf(
  company: Company,
  persona: CompanyPersona,
  offers: readonly CompanyOffer[],
): ReadonlyMap<string, number> {
  const weightOf = wordWeights(company);
  const counts = new Map<string, number>();
  for (const [words, weight] of [[ownWords(persona), 1] as const, [wishWords(persona), wishWeight] as const])
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  const basket = contentWords(spaced([persona.consumptionMode.basket ?? ''])).filter((word) => numberIn(word) === null);
  const worded = offers.map((offer) => ({ offer, words: wordsOfOffer(offer) }));
  return new Map(
    worded.map(({ offer, words }) => {
      const spoken = [...counts].map(([word, count]) => {
        if (!has(words, word)) return 0;
        const holders = worded.filter((one) => has(one.words, word)).length;
        return ((weightOf.get(word) ?? 1) * (count < 1 ? count : 1 + Math.log2(count))) / holders;
      });
      const inBasket = [...words, ...contentWords(offer.pricePer ?? '')];
      const bought = new Set(basket.filter((word) => has(inBasket, word))).size;
      return [offer.id, sum(spoken) + basketWeight * bought];
    }),
  );
}

const has = (words: readonly string[], word: string): boolean => words.some((one) => isSameWord(one, word));

const ownWords = ({ name, segment = '', vocabulary }: CompanyPersona): readonly string[] =>
  contentWords(spaced([withoutNumbers(name), segment, ...vocabulary]));

/** Ages and years of a description are no word of an offer: « achetée il y a deux ans », « stage de deux jours ». */
const withoutNumbers = (name: string): string =>
  plainText(name)
    .split(' ')
    .filter((word) => numberIn(word) === null)
    .join(' ');

/** A doubt names what people fear to be sold, not what they want. */
const wishWords = ({ jobs, pains }: CompanyPersona): readonly string[] => contentWords(spaced([...jobs, ...pains]));

/** Letters from which a word of an id is a word and no abbreviation: `of-auto` is not « auto-école » (working assumption). */
const idLetters = 5;

const wordsOfOffer = ({ name, id, attributes, landingUrls }: CompanyOffer): string[] => [
  ...contentWords(spaced([name, ...attributes, ...landingUrls])),
  ...contentWords(id).filter((word) => word.length >= idLetters),
];

/**
 * What a word says of the audience that uses it, 0–1: nothing where every audience uses it, or where the company is called by
 * it; a word without a weight counts whole.
 */
const wordWeights = memoizeByObject(({ personas, organisation }: Company): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const persona of personas)
    for (const word of new Set([...ownWords(persona), ...wishWords(persona)]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1);
  return new Map([
    ...shared.map(([word, count]): [string, number] => [word, 1 - count / personas.length]),
    ...contentWords(spaced([organisation.name])).map((word): [string, number] => [word, 0]),
  ]);
});

/** What buyers take, under the name by which they take it: a subscription to a market is for those who list there, where it sells anything else. */
export function offersForBuyers(company: Company): readonly CompanyOffer[] {
  const { organisation } = company;
  const offers = soldOffers(company);
  const bought = offers.filter(({ kind }) => organisation.businessModel !== 'marketplace' || kind !== 'subscription');
  return bought.length > 0 ? bought : offers;
}

/** The audiences that buy an offer; those that buy anything where none speaks of it. */
export function audiencesOf(company: Company, offer: CompanyOffer): CompanyPersona[] {
  const buying = company.personas.filter((persona) => !bringsSupply(company, persona));
  const own = buying.filter((persona) => audienceOffer(company, persona)?.id === offer.id);
  return own.length > 0 ? own : buying;
}

/** True for what another audience takes first, where one takes the main offer first: it goes with nothing of the main offer. */
export function isFirstOfOthers(company: Company, mainId: string, id: string): boolean {
  const firsts = company.personas.map((persona) => audienceOffer(company, persona)?.id);
  return firsts.includes(id) && firsts.includes(mainId);
}
