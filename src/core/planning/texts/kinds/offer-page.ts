import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, label, say, type Sentence } from '../../pieces/piece.ts';
import {
  actOf,
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
import { answeredOnce, asksPrice, openQuestions } from '../facts/asked-questions.ts';
import { buttonWords, chosenLine, type Line, type Lines, wordingsOf } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

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

/** What is below the heading: the promise on the page of the main offer, then the facts that are sentences. */
function leadOf({ offer, offers, promise }: TextFacts): Line[] {
  const isMain = offers[0]?.id === offer.id;
  return [promise === null || !isMain ? null : same(alone(promise)), ...factSentences(offer).slice(0, 3)];
}

/** Questions of a page at most (working assumption). */
const mostQuestions = 4;

/** What the audiences of the offer ask about it, each with its answer; questions without one are left out. */
function questionsOf({ asked, offer, locale }: TextFacts): string[] {
  return answeredOnce(asked.filter(({ offerId, question }) => offerId === offer.id && !asksPrice(question)))
    .slice(0, mostQuestions)
    .map(({ question, answer }) => typeset(`${question.text}\n${alone(answer).text}`, locale));
}

/** How to take an offer: by telephone where the company takes no orders on its site. */
const howTo = ({ voice, company }: TextFacts): Line =>
  !company.organisation.sellsToConsumersOnline
    ? both(
        say`Pour ${voice.begin.fr}, appelez le [téléphone] ou écrivez à [adresse] avec ${voice.reply.fr}.`,
        say`To ${voice.begin.en}, ring [telephone] or write to [address] with ${voice.reply.en}.`,
      )
    : both(say`Une question avant ? [adresse] ou [téléphone].`, say`A question first? [address] or [telephone].`);

const isMain = ({ offer, offers }: TextFacts): boolean => offers[0]?.id === offer.id;

/** How much is known for the page: facts of the offer, those of the brand on the main page, answers to what is asked. */
function knownOf(facts: TextFacts): number {
  const { offer, asked } = facts;
  const own = offer.facts.length + (isMain(facts) ? facts.facts.length : 0);
  const questions = asked.filter(({ offerId, answer }) => offerId === offer.id && answer !== null).length;
  return own + (offer.price !== null && isMain(facts) ? Math.min(2, questions) : 0);
}

/** The page of one offer: what it is, what is included, its whole price, when, where, how to take it. */
export const offerPage = defineText({
  id: 'offer-page',
  title: pair('Page d’une offre', 'Page of an offer'),
  perOffer: true,
  calledBy: (facts) =>
    (facts.offer.price !== null || isMain(facts)) && knownOf(facts) >= enoughFacts && !facts.offer.compulsory
      ? pair('Assez de faits de l’offre sont connus.', 'Enough facts of the offer are known.')
      : null,
  lack: ({ offer, offers, facts }) =>
    offer.compulsory || offer.facts.length + (offers[0]?.id === offer.id ? facts.length : 0) < leastFacts
      ? noFact
      : null,
  leavesOut: openQuestions,
  layout: (facts) => {
    const { offer, offers, place, voice, locale } = facts;
    // the page of the offer needs no button that leads to itself
    const page = offer.page === null ? orderPage(facts, offer) : null;
    const written = (lines: readonly Line[]): string[] => lines.flatMap((line) => chosenLine(facts, line) ?? []);
    const lead = written(leadOf(facts));
    const terms = listedFacts(offer.facts).filter(isTerm);
    const gains = detailFacts(offer);
    const included = written(gains.map((fact) => same(say`– ${label(fact)}`)));
    const proofs = offers[0]?.id === offer.id ? written(sentencesOf(facts.facts).slice(0, 3)) : [];
    const practical = written([
      ...(gains.length === 1 ? [same(alone(gains[0]!))] : []),
      place === null || !voice.visited ? null : both(say`Sur place : ${place}.`, say`Where: ${place}.`),
    ]);
    const price = priceOrBlank(offer, locale);
    const cta = page === null ? '' : buttonWords(facts, actOf(facts, offer));
    return {
      form: 'offer-page',
      parts: [
        partOf(['Titre', 'Title'], titleOf(facts), titleLength),
        partOf(['Description', 'Description'], descriptionOf(facts), descriptionLength),
        partOf(['Titre principal', 'Main heading'], written([same(say`${offer.name}`)]).join('')),
        partOf(['Sous le titre', 'Below the heading'], lead.join(' ')),
        partOf(['En bref', 'In short'], gains.length > 1 ? included.join('\n') : ''),
        partOf(['Prix', 'Price'], written([price, ...terms].map((piece) => same(alone(piece)))).join(' ')),
        partOf(['Ce qui est vérifiable', 'What can be checked'], proofs.join('\n')),
        ...questionsOf(facts).map((one, at) => partOf([`Question ${at + 1}`, `Question ${at + 1}`], one)),
        partOf(['En pratique', 'In practice'], practical.join(' ')),
        partOf(['Comment faire', 'How to go about it'], written([howTo(facts)]).join('')),
        partOf(['Bouton', 'Button'], cta),
        partOf(['Adresse du bouton', 'Address of the button'], cta === '' ? '' : (page ?? '')),
      ].filter(({ text }) => text !== ''),
      sentences: [...(lead.length > 0 ? lead : [offer.name.text]), ...practical],
      cta,
      variant: variantOf(
        pair('titre principal', 'main heading'),
        fitting(facts, titleLength * 2, both(say`${offer.name} : ${price}`, say`${offer.name}: ${price}`)) ||
          fitting(facts, titleLength * 2, same(say`${offer.name} | ${label(facts.brand)}`)),
        pair(
          'Le prix dans le titre, ou seulement dessous : la comparaison montre ce qui fait demander une date.',
          'The price in the heading, or only below it: the comparison shows which one brings requests.',
        ),
      ),
    };
  },
});
