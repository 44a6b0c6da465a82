import { capitalise, pair, type Text } from '../../values/text.ts';
import { wordsOf } from '../messages/phrase-ledger.ts';
import { type Both, both } from '../pieces/both.ts';
import { isGift } from '../pieces/offer-price.ts';
import { alone, type Call, call, type Fact, type Name, say } from '../pieces/piece.ts';
import type { OfferFacts } from './facts/offer-facts.ts';
import type { Line } from './layouts/chosen-line.ts';
import type { TextFacts } from './text-facts.ts';
import type { Lack } from './text-kind.ts';

/** Up to so many words, a fact is a detail between brackets rather than a sentence (working assumption). */
const detailWords = 5;
/** Details of one line, so that it is read at once (working assumption). */
const mostDetails = 4;

/** True for a fact of a few words, which is listed rather than told as a sentence. */
export const isDetail = ({ text }: Fact): boolean => wordsOf(text).length <= detailWords;

const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]|^\p{Lu}[\p{Ll}]+ \p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The short facts of an offer in one piece: « dix places, formateur sourd, cinq jours »; null without one. */
export function detailsOf({ facts, name }: OfferFacts): Name | null {
  const own = new Set(wordsOf(name.text));
  const news = facts.filter((fact) => isDetail(fact) && wordsOf(fact.text).some((word) => !own.has(word)));
  const details = news.slice(0, mostDetails).map(({ text }) => lowerFirst(text));
  return details.length === 0 ? null : { kind: 'name', text: details.join(', ') };
}

/** The longer facts of an offer, each as a sentence. */
export const factSentences = ({ facts }: OfferFacts): Line[] =>
  facts.filter((fact) => !isDetail(fact)).map((fact) => both(alone(fact), alone(fact)));

/** « Nom : prix, plus l’extra (détails). »; null for an offer without a price. */
export function offerLine(offer: OfferFacts): Line {
  const { name } = offer;
  const paid = paidWithDetails(offer);
  return paid === null ? null : both(say`${name} : ${paid}.`, say`${name}: ${paid}.`);
}

/** What is paid and what it is for: « 118 € (huit paniers) »; null without a price. */
export function paidWithDetails(offer: OfferFacts): Name | null {
  const paid = paidFor(offer);
  const details = detailsOf(offer);
  return paid === null || details === null ? paid : { kind: 'name', text: `${paid.text} (${details.text})` };
}

/** The price and its extra alone: « 72 € TTC », "£118 per night, plus £14 linen per stay"; null without a price. */
export function paidFor({ price, extra }: OfferFacts): Name | null {
  if (price === null) return null;
  return { kind: 'name', text: extra === null ? price.text : `${price.text}, ${extra.text}` };
}

/** An offer that costs so many times the main one is for other customers (working assumption). */
const otherCustomers = 3;

/** The offers that have a price and are for the customers of the main one, at most two, those that sell most first. */
export function pricedOffers({ offers }: TextFacts): OfferFacts[] {
  const priced = offers.filter(({ price }) => price !== null);
  const most = (priced[0]?.amount ?? 0) * otherCustomers;
  return priced.filter(({ amount }) => amount <= most).slice(0, 2);
}

/** One line for each priced offer, each a paragraph. */
export const priceLines = (facts: TextFacts): Line[][] => pricedOffers(facts).map((offer) => [offerLine(offer)]);

/** Where customers order: the page of the offer, else the site; null for a company that takes orders by telephone. */
export const orderPage = ({ online, company }: TextFacts, offer: OfferFacts | null): string | null =>
  offer?.page ?? (online ? company.organisation.domain : null);

/** What is sold beside gifts is not given: its button leads to its page. */
const seePage = both(call`Voir et réserver`, call`See and book`);

/** The words of the button that leads to an offer. */
export const actOf = ({ voice }: TextFacts, offer: OfferFacts | null): Both<Call> =>
  voice.id === 'nonprofit' && offer !== null && !isGift(offer.name.text) ? seePage : voice.act;

/** The button of a letter where the company takes orders; none for one that takes them by telephone. */
export function orderButton(facts: TextFacts, offer: OfferFacts | null) {
  const to = orderPage(facts, offer);
  return to === null ? null : { words: actOf(facts, offer), to };
}

/** How to answer a letter: by replying, and by telephone where orders are not taken on the site. */
export const replyLines = ({ voice, online }: TextFacts): Line[] =>
  online
    ? [
        both(say`Une question ? Répondez à ce message.`, say`Any question? Just reply.`),
        both(
          say`Si quelque chose vous arrête, écrivez-nous en réponse.`,
          say`If something holds you back, write back and ask.`,
        ),
      ]
    : [
        both(
          say`Répondez à ce message avec ${voice.reply.fr}, ou appelez le [téléphone].`,
          say`Reply with ${voice.reply.en}, or ring [telephone].`,
        ),
        both(
          say`Pour ${voice.begin.fr} : [téléphone], ou une réponse avec ${voice.reply.fr}.`,
          say`To ${voice.begin.en}: [telephone], or a reply with ${voice.reply.en}.`,
        ),
      ];

/** When there is room, and when there is not; null where the seasons are not known. */
export const seasonLine = ({ seasons: { full, free } }: TextFacts): Line => {
  if (free === null) return null;
  return full === null
    ? both(say`Il nous reste de la place ${free}.`, say`We have room ${free}.`)
    : both(
        say`Il nous reste de la place ${free} ; ${full}, presque tout est pris.`,
        say`We have room ${free}; ${full} we are close to full.`,
      );
};

/** The reason of a letter that a figure of the company calls for. */
export const countedAs = (label: string | null): Text | null =>
  label === null
    ? null
    : pair(`L’entreprise compte : « ${capitalise(label)} ».`, `The company counts: “${capitalise(label)}”.`);

/** Missing: a price to print. */
export const noPrice: Lack = {
  because: pair('aucune offre n’a un prix unique à annoncer', 'no offer has a single price to print'),
  need: pair(
    'le prix que le client paie, avec son unité et ses suppléments obligatoires',
    'the price that the customer pays, with its unit and compulsory extras',
  ),
};

/** Missing: anything about the offer beside its name and price. */
export const noFact: Lack = {
  because: pair(
    'rien n’est connu de l’offre que son nom et son prix',
    'nothing is known of the offer but its name and price',
  ),
  need: pair(
    'trois faits que le client peut vérifier : ce qui est compris, la durée, le lieu, les conditions',
    'three facts that the customer can check: what is included, how long it takes, where, on which conditions',
  ),
};

/** Why no letter that sells is written to people who did not agree to it; null where some did. */
export const lackOfConsent = ({ refusedList }: TextFacts): Lack | null => (refusedList ? noConsent : null);

/** Missing: the consent of the people on the only list. */
const noConsent: Lack = {
  because: pair(
    'personne, dans la seule liste d’adresses, n’a accepté de recevoir de message commercial',
    'nobody on the only list of addresses has agreed to receive messages that sell',
  ),
  need: pair(
    'des accords : une case non cochée à la commande, sur place et dans les messages de service ; en attendant, en parler aux clients quand ils viennent ou appellent',
    'consent: a box, not ticked, on orders, at the desk and in service messages; until then, speak of it to customers when they come or ring',
  ),
};

/** Missing: a list that may be written to. */
export const noList: Lack = {
  because: pair('aucune liste d’adresses ne peut recevoir de message', 'no list of addresses may be written to'),
  need: pair('des adresses données pour recevoir des nouvelles', 'addresses that were given in order to receive news'),
};
