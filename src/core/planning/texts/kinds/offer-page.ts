import { pair } from '../../../values/text.ts';
import { isGift } from '../../../framework/use-cycle/gift.ts';
import { both } from '../../pieces/both.ts';
import { alone, type Fact, label, type Name, named, say, type Sentence } from '../../pieces/piece.ts';
import { actOf } from '../act-of.ts';
import {
  detailFacts,
  detailsOf,
  factSentences,
  isTerm,
  listedFacts,
  noFact,
  orderPage,
  paidFor,
  priceOrBlank,
  sentencesOf,
} from '../common-lines.ts';
import { typeset } from '../../../language/typeset.ts';
import { answersOfSearch, isSaidByOffer } from '../facts/answers-of-search.ts';
import { answeredOnce, asksPrice, openQuestions } from '../facts/asked-questions.ts';
import { isOfferOfSearch, noAnswerToSearch } from '../facts/said-of-search.ts';
import { howTo } from '../how-to-ask.ts';
import { buttonWords, chosenLine, isPrinted, type Lines, wordingsOf } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type TextKind } from '../text-kind.ts';

/** Most characters of a title and of a description that result pages show whole (working assumptions). */
const titleLength = 60;
const descriptionLength = 155;

/** Facts that a page needs at least, and from which it is written without being asked for (working assumptions). */
const leastFacts = 2;
const enoughFacts = 3;

const same = (sentence: Sentence) => both(sentence, sentence);

const fitting = (facts: TextFacts, limit: number, lines: Lines): string =>
  wordingsOf(facts, lines).find((one) => one.length <= limit) ?? '';

function titleOf(facts: TextFacts): string {
  const { offer, brand } = facts;
  const paid = paidFor(offer);
  const wordings = [
    paid && both(say`${offer.name} : ${paid} | ${label(brand)}`, say`${offer.name}: ${paid} | ${label(brand)}`),
    same(say`${offer.name} | ${label(brand)}`),
    same(say`${offer.name}`),
  ];
  return wordings.map((line) => fitting(facts, titleLength, line)).find((one) => one !== '') ?? '';
}

function descriptionOf(facts: TextFacts): string {
  const { offer, brand } = facts;
  const paid = paidFor(offer);
  const details = detailsOf(offer);
  const wordings = [
    paid &&
      details &&
      both(say`${offer.name} : ${details}. ${label(paid)}.`, say`${offer.name}: ${details}. ${label(paid)}.`),
    paid && both(say`${offer.name} : ${paid}. ${label(brand)}.`, say`${offer.name}: ${paid}. ${label(brand)}.`),
    details &&
      both(say`${offer.name} : ${details}. ${label(brand)}.`, say`${offer.name}: ${details}. ${label(brand)}.`),
    both(say`${offer.name}, ${label(brand)}.`, say`${offer.name}, ${label(brand)}.`),
  ];
  return wordings.map((line) => fitting(facts, descriptionLength, line)).find((one) => one !== '') ?? '';
}

/** What is below the heading: on the page of the main offer what the reader wants and the promise; the facts that are sentences. */
function leadOf({ offer, offers, promise, project }: TextFacts): Lines[] {
  const isMain = offers[0]?.id === offer.id;
  return [
    project === null || !isMain
      ? null
      : [
          both(say`Vous cherchez à ${project} ?`, say`Looking to ${project}?`),
          both(say`Vous voulez ${project} ?`, say`Do you want to ${project}?`),
        ],
    promise === null || !isMain ? null : same(alone(promise)),
    ...factSentences(offer).slice(0, 3),
  ];
}

/** Questions of a page at most (working assumption). */
const mostQuestions = 4;

/** What customers ask about this offer and no other, each with its answer that no other text gives yet. */
function questionsOf(facts: TextFacts): string[] {
  const { asked, offer, locale, answers, ledger } = facts;
  const own = answers.filter(({ offerIds, supply }) => !supply && offerIds.length === 1 && offerIds[0] === offer.id);
  const known = answeredOnce([...own, ...asked.filter(({ offerId }) => offerId === offer.id)]);
  return known
    .filter(({ question, answer }) => !asksPrice(question) && !isPrinted(facts, answer))
    .slice(0, mostQuestions)
    .map(({ question, answer }) => {
      const words = typeset(alone(answer).text, locale);
      ledger.write(words);
      return `${typeset(question.text, locale)}\n${words}`;
    });
}

const isMain = ({ offer, offers }: TextFacts): boolean => offers[0]?.id === offer.id;

/** Words of a detail that says too little for a line of its own (working assumption). */
const shortDetail = 2;

/** The details, one a line; those of one or two words share a line. */
function bullets(gains: readonly Fact[]): (Fact | Name)[] {
  const isNamed = ({ source }: Fact): boolean => source.kind === 'company' && source.field.endsWith('/name');
  const isShort = (fact: Fact): boolean => fact.text.split(' ').length <= shortDetail && !isNamed(fact);
  const short = gains.filter(isShort).map(({ text }) => text);
  return [
    ...gains.filter(isNamed),
    ...(short.length === 0 ? [] : [{ kind: 'name', text: short.join(', ') } as const]),
    ...gains.filter((fact) => !isShort(fact) && !isNamed(fact)),
  ];
}

/** How much is known for the page: facts of the offer, those of the brand on the main page, answers to what is asked. */
function knownOf(facts: TextFacts): number {
  const { offer, asked } = facts;
  const own = offer.facts.length + (isMain(facts) ? facts.facts.length : 0);
  const questions = asked.filter(({ offerId, answer }) => offerId === offer.id && answer !== null).length;
  return own + (offer.price !== null && isMain(facts) ? Math.min(2, questions) : 0);
}

/** What a page says of its offer: its facts, its price beside one of them, and each answer, which is a price, a limit or a step more. */
function saidOf(facts: TextFacts): number {
  const { offer, answers } = facts;
  const own = answers.filter(({ offerIds, supply }) => !supply && offerIds.includes(offer.id)).length;
  const known = offer.facts.length + (isMain(facts) ? facts.facts.length : 0) + leastFacts * own;
  return known + (known > 0 && offer.price !== null ? 1 : 0);
}

/** What takes the place of a price for what people give as they like. */
const giftAmount = {
  fr: named`Le montant que vous choisissez. [Un montant, et ce qu’il permet]`,
  en: named`The amount that you choose. [One amount, and what it makes possible]`,
};

/** The page of one offer: what it is, what is included, its whole price, when, where, how to take it. */
export const offerPage = defineText({
  id: 'offer-page',
  title: pair('Page d’une offre', 'Page of an offer'),
  perOffer: true,
  calledBy: (facts) =>
    (facts.offer.price !== null || isMain(facts)) && knownOf(facts) >= enoughFacts && !facts.offer.compulsory
      ? pair('Assez de faits de l’offre sont connus.', 'Enough facts of the offer are known.')
      : null,
  lack: (facts) =>
    facts.offer.compulsory || saidOf(facts) < leastFacts
      ? noFact
      : isOfferOfSearch(facts, facts.offer) || answersOfSearch(facts).length > 0
        ? null
        : noAnswerToSearch,
  leavesOut: openQuestions,
  layout: (facts) => {
    const { offer, offers, place, voice } = facts;
    // the page of the offer needs no button that leads to itself
    const page = offer.page === null ? orderPage(facts, offer) : null;
    const written = (lines: readonly Lines[]): string[] => lines.flatMap((line) => chosenLine(facts, line) ?? []);
    const lead = written(leadOf(facts));
    const terms = listedFacts(offer.facts).filter(isTerm);
    const gains = detailFacts(offer);
    const included = written(bullets(gains).map((one) => same(say`– ${label(one)}`)));
    const proofs = offers[0]?.id === offer.id ? written(sentencesOf(facts.facts).slice(0, 3)) : [];
    const practical = written([
      ...(gains.length === 1 ? [same(alone(gains[0]!))] : []),
      place === null || !(voice.visited || voice.id === 'nonprofit')
        ? null
        : both(say`Sur place : ${place}.`, say`Where: ${place}.`),
    ]);
    const isDonation = voice.id === 'nonprofit' && isGift(offer.name.text);
    const price = isDonation ? giftAmount[facts.locale] : priceOrBlank(facts, offer);
    const cta = page === null ? '' : buttonWords(facts, actOf(facts, offer));
    return {
      form: 'offer-page',
      parts: [
        partOf(['Titre', 'Title'], titleOf(facts), titleLength),
        partOf(['Description', 'Description'], descriptionOf(facts), descriptionLength),
        partOf(['Titre principal', 'Main heading'], written([same(say`${offer.name}`)]).join('')),
        partOf(['Sous le titre', 'Below the heading'], lead.join(' ')),
        partOf(['En bref', 'In short'], gains.length > 1 ? included.join('\n') : ''),
        partOf(
          isDonation ? ['Montant', 'Amount'] : ['Prix', 'Price'],
          written([price, ...terms].map((piece) => same(alone(piece)))).join(' '),
        ),
        partOf(['Ce qui est vérifiable', 'What can be checked'], proofs.join('\n')),
        ...questionsOf(facts).map((one, at) => partOf([`Question ${at + 1}`, `Question ${at + 1}`], one)),
        partOf(['En pratique', 'In practice'], practical.join(' ')),
        partOf(['Comment faire', 'How to go about it'], written(howTo(facts)).join(' ')),
        partOf(['Bouton', 'Button'], cta),
        partOf(['Adresse du bouton', 'Address of the button'], cta === '' ? '' : (page ?? '')),
      ].filter(({ text }) => text !== ''),
      sentences: [...(lead.length > 0 ? lead : [offer.name.text]), ...practical],
      cta,
      variant: variantOf(
        pair('titre principal', 'main heading'),
        // a price to fill in is no heading
        (isDonation || price.text.startsWith('[')
          ? ''
          : fitting(facts, titleLength * 2, both(say`${offer.name} : ${price}`, say`${offer.name}: ${price}`))) ||
          fitting(facts, titleLength * 2, same(say`${offer.name} | ${label(facts.brand)}`)),
        pair(
          'Le prix dans le titre, ou seulement dessous : la comparaison montre ce qui fait demander une date.',
          'The price in the heading, or only below it: the comparison shows which one brings requests.',
        ),
      ),
    };
  },
});

/** The page of an offer for a search that it says in whole: the same page, where a search with a word of its own would find no answer. */
export const offerPageOfSearch: TextKind = {
  ...offerPage,
  lack: (facts) => offerPage.lack({ ...facts, search: null }) ?? (isSaidByOffer(facts) ? null : noAnswerToSearch),
};
