import { capitalise, pair, type Text } from '../../values/text.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { wordsOf } from '../messages/phrase-ledger.ts';
import { type Both, both } from '../pieces/both.ts';
import { oneWork } from '../pieces/offer-price.ts';
import { alone, type Fact, label, type Name, type Sentence, say, the } from '../pieces/piece.ts';
import { bookedOffer } from './facts/booked-offer.ts';
import { concerns, type OfferFacts } from './facts/offer-facts.ts';
import { actOf } from './act-of.ts';
import type { Line } from './layouts/chosen-line.ts';
import type { TextFacts } from './text-facts.ts';
import type { Lack } from './text-kind.ts';

/** Up to so many words, a fact is a detail between brackets rather than a sentence (working assumption). */
const detailWords = 5;
/** Details of one line, so that it is read at once (working assumption). */
const mostDetails = 4;

/** True for a fact of a few words, which is listed rather than written as a sentence. */
const isDetail = ({ text }: Fact): boolean => wordsOf(text).length <= detailWords;

const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d.]|^\p{Lu}[\p{Ll}]+ \p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** How a contract ends or goes on: it belongs to the price, and is no reason to buy. */
const term =
  /^(?!.*\b(free|gratuit\w*|any ?time|a tout moment|sans frais|click|clic)\b).*\b(cancel\w*|resili\w*|tacite|reconduction|renew\w*|preavis|notice)\b/;
export const isTerm = ({ text }: Fact): boolean => term.test(plainText(text));

/** The short facts of an offer that its name and its price do not give already, and that are not its terms. */
export function detailFacts({ facts, name, price }: OfferFacts): Fact[] {
  const own = new Set([...wordsOf(`${name.text} ${price?.text ?? ''}`), 'every', 'each', 'chaque', 'par']);
  return listedFacts(facts).filter((fact) => !isTerm(fact) && wordsOf(fact.text).some((word) => !own.has(word)));
}

/** The short facts of an offer in one piece: « dix places, formateur sourd, cinq jours »; null without one. */
export function detailsOf(offer: OfferFacts): Name | null {
  const details = detailFacts(offer)
    .slice(0, mostDetails)
    .map(({ text }) => lowerFirst(text));
  return details.length === 0 ? null : { kind: 'name', text: details.join(', ') };
}

/** The facts of an offer that are whole sentences, however short. */
export const factSentences = ({ facts }: OfferFacts): Line[] => sentencesOf(facts);

/** Facts as sentences: whole clauses, and phrases too long for a list. */
export const sentencesOf = (facts: readonly Fact[]): Line[] =>
  facts
    .filter((fact) => fact.form === 'sentence' || (fact.form !== 'fragment' && (isTold(fact) || !isDetail(fact))))
    .map((fact) => both(alone(fact), alone(fact)));

/** True for what the company lets texts tell, in its own words. */
export const isTold = ({ source }: Fact): boolean =>
  source.kind === 'company' && source.field.startsWith('organisation/brand/told');

/** The facts of the brand that are about an offer or about none. */
export const brandFactsFor = ({ facts, company }: TextFacts, { id }: OfferFacts): Fact[] =>
  facts.filter((fact) => {
    const concerned = company.offers.filter((one) => concerns(fact, one));
    return concerned.length === 0 || concerned.some((one) => one.id === id);
  });

/** Words from which a detail is a sentence where an offer has no longer fact (working assumption). */
const tellingWords = 4;

/** What a text of a few sentences says of an offer: its facts that are sentences, else its longest details. */
export function tellingLines(offer: OfferFacts): Line[] {
  const sentences = factSentences(offer);
  if (sentences.length > 0) return sentences;
  return detailFacts(offer)
    .filter(({ text }) => text.split(' ').length >= tellingWords)
    .map((fact) => both(alone(fact), alone(fact)));
}

/** Facts for a list: everything short that is no clause. */
export const listedFacts = (facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => fact.form !== 'sentence' && isDetail(fact));

/** « Nom : prix, plus l’extra (détails). »; null for an offer without a price. */
export function offerLine(offer: OfferFacts): Line {
  const { name } = offer;
  const paid = paidWithDetails(offer);
  return paid === null ? null : both(say`${name} : ${paid}.`, say`${name}: ${paid}.`);
}

/** « Nom : prix, plus l’extra. », for letters whose subject is something else; null for an offer without a price. */
export function shortOfferLine(offer: OfferFacts): Line {
  const paid = paidFor(offer);
  return paid === null ? null : both(say`${offer.name} : ${paid}.`, say`${offer.name}: ${paid}.`);
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
export const priceLines = (facts: TextFacts): Line[][] => pricedOffers(facts).map((offer) => [shortOfferLine(offer)]);

/** Where customers order: the page of the offer, else the site; null for a company that takes orders by telephone. */
export const orderPage = ({ online, company }: TextFacts, offer: OfferFacts | null): string | null =>
  offer?.page ?? (online ? company.organisation.domain : null);

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

/** When there is room; null where the seasons are not known, and where nobody comes at a date of their choice. */
export const seasonLine = (facts: TextFacts): Line => {
  const { free } = facts.seasons;
  return free === null || !facts.voice.visited || bookedOffer(facts)?.id !== facts.offer.id
    ? null
    : both(say`C’est ${free} que vous avez le plus de choix de dates.`, say`The widest choice of dates is ${free}.`);
};

/** What stands for a price that the file does not give: a quote where people ask for one, else the place for it. */
const unpriced = {
  quoted: { fr: 'Prix écrit, sur demande', en: 'Written price on request' },
  blank: { fr: '[prix, tout compris]', en: '[price, all included]' },
};

/** The price, or what stands for it where the file does not give one to print. */
export function priceOrBlank({ voice, locale, company }: TextFacts, offer: OfferFacts): Name {
  const isJob = offer.kind === 'service' && company.organisation.businessModel !== 'nonprofit';
  const known = voice.requested || isJob ? 'quoted' : 'blank';
  return paidFor(offer) ?? freelyPaid(offer) ?? { kind: 'name', text: unpriced[known][locale] };
}

/** What each pays as they like, or nobody pays, in the words of the file. */
const asOneLikes =
  /\b(prix libre|participation libre|libre participation|gratuite?s?|a prix choisi|free of charge|free for all|pay what you (?:can|like|want)|free entry|entree libre)\b/;

/** « Prix libre » is a price, and no blank; null for an offer that is paid for. */
const freelyPaid = ({ facts }: OfferFacts): Name | null => {
  const found = facts.find(({ text }) => asOneLikes.test(plainText(text)));
  return found === undefined ? null : label(found);
};

/** A price by another thing than the one named: « par réservation », "per booking". */
const byUnit = /(?<!\p{L})(?:par|la|le|per|an?|each) \p{L}+$/iu;

/** The question that a price answers; without a verb where several things or buyers are named and one of another thing is paid. */
export const priceQuestion = ({ name, inSentence, price }: OfferFacts): Line =>
  name.text.endsWith(')') || (byUnit.test(price?.text ?? '') && (inSentence.plural || severalThings(name.text)))
    ? both(say`${name} : quel est le prix ?`, say`${name}: what is the price?`)
    : priceAsked({ name, inSentence });

const priceAsked = ({ name, inSentence }: Pick<OfferFacts, 'name' | 'inSentence'>): Line =>
  both(
    inSentence.plural ? say`Combien coûtent ${the(inSentence)} ?` : say`Combien coûte ${the(inSentence)} ?`,
    severalThings(name.text) && !inSentence.definite.startsWith('“')
      ? say`How much are ${the(inSentence)}?`
      : say`How much is ${the(inSentence)}?`,
  );

/** True for an English name whose noun, before its complement, is in the plural. */
const severalThings = (name: string): boolean =>
  (/ (?:and|&) /iu.test(name) && !oneWork.test(name)) ||
  /[^s]s$/u.test(
    name
      .replace(/ (?:weeks|days|months|hours|years)$/iu, '')
      .split(/ (?:by|for|of|in|with|at|on) |[,(]/iu)[0]
      ?.trim() ?? '',
  );

/** The reason of a letter that a figure of the company calls for. */
export const countedAs = (label: string | null): Text | null =>
  label === null
    ? null
    : pair(`L’entreprise compte : « ${capitalise(label)} ».`, `The company counts: “${capitalise(label)}”.`);

/** Missing: another way to talk than the telephone. */
export const noCalls: Lack = {
  because: pair('le public demande à ne pas être appelé', 'the public asks not to be rung'),
  need: pair(
    'comment parler avec ces personnes : message, visio, interprète, rendez-vous',
    'how to talk with these people: messages, video, an interpreter, a meeting',
  ),
};

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

/** Voices of trades whose goods are sent or streamed, and of people who give: nobody takes a date. */
const sent = new Set(['shop', 'order', 'box', 'subscription', 'media', 'nonprofit']);

/** True where customers book a date. */
export const takesDates = ({ id }: TextFacts['voice']): boolean => !sent.has(id);

/** Why no text about seasons is written for goods; null where customers book a date. */
export const noDates = ({ voice }: Pick<TextFacts, 'voice'>): Lack | null =>
  takesDates(voice)
    ? null
    : {
        because: pair('l’offre ne se réserve pas à une date', 'the offer is not booked for a date'),
        need: pair(
          'ce qui se réserve à une date, et les mois libres',
          'what is booked for a date, and the free months',
        ),
      };

/** Missing: a list that may be written to. */
export const noList: Lack = {
  because: pair('aucune liste d’adresses ne peut recevoir de message', 'no list of addresses may be written to'),
  need: pair('des adresses données pour recevoir des nouvelles', 'addresses that were given in order to receive news'),
};

/** A line with the time of an appointment, as half of a day where the company gives no hour. */
export function dayPart({ halfDays }: TextFacts, line: Both<Sentence>): Both<Sentence> {
  if (!halfDays) return line;
  const changed = (sentence: Sentence): Sentence => ({
    ...sentence,
    text: sentence.text
      .replace(/à \[heure\]/u, '[matin ou après-midi]')
      .replace(/at \[time\]/u, '[morning or afternoon]'),
  });
  return both(changed(line.fr), changed(line.en));
}
