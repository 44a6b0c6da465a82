import { rewardBars } from '../../framework/legal/reward-practices.ts';
import { isGift } from '../../framework/use-cycle/gift.ts';
import type { Duty } from '../../planning/texts/facts/senders.ts';
import { rewardInPlace } from '../../framework/economics/reward-in-place.ts';
import { actOf } from '../../planning/texts/act-of.ts';
import {
  brandFactsFor,
  detailFacts,
  detailsOf,
  factSentences,
  offerLine,
  orderPage,
  paidFor,
  sentencesOf,
  tellingLines,
} from '../../planning/texts/common-lines.ts';
import type { Line, Lines } from '../../planning/texts/layouts/chosen-line.ts';
import type { AskedQuestion, TextFacts } from '../../planning/texts/text-facts.ts';
import { type Both, both } from '../../planning/pieces/both.ts';
import { alone, type Call, call, label, type Name, say, the } from '../../planning/pieces/piece.ts';

/** The words of one step: a first sentence, another one to compare it with, what follows, and where it leads. */
export interface StepWords {
  readonly opening: Lines;
  readonly other: Lines;
  readonly lines: readonly Lines[];
  readonly button: StepButton;
  /** Written to a person: it opens with a greeting and ends with the name of who writes. */
  readonly greets?: Duty;
}

interface StepButton {
  readonly words: Both<Call>;
  /** Absolute address; null for a reply or a call. */
  readonly to: string | null;
}

/** What a step speaks about beside the offer. */
export interface StepSubject {
  /** Page that the scenario brings people to, absolute. */
  readonly page: string;
  /** What people search for. */
  readonly keyword: Name;
  /** What the message proposes, with its article, where its proof names one part of the offer; absent for the whole offer. */
  readonly invited?: Name;
}

/** What the company publishes or sends on a step. */
export type StepText = (facts: TextFacts, subject: StepSubject) => StepWords | null;

/** The page of the offer, else the site, else the telephone where people come or are visited: a call that leads nowhere is none. */
export function offerButton(facts: TextFacts): StepButton {
  const { offer, voice, company } = facts;
  const to = orderPage(facts, offer) ?? (voice.visited || voice.requested ? null : company.organisation.domain);
  if (to === null && facts.byWriting) return replyButton;
  return to === null
    ? { words: both(call`Appeler le [téléphone]`, call`Ring [telephone]`), to }
    : { words: actOf(facts, offer), to: to.includes('://') ? to : `https://${to}/` };
}

export const replyButton: StepButton = {
  words: both(call`Répondre à ce message`, call`Reply to this message`),
  to: null,
};

/** The first question about the offer that the file answers, as an audience puts it, else as the company does; null without one. */
export const answeredQuestion = ({ asked, answers, offer, offers }: TextFacts): AskedQuestion | null => {
  const own = asked.find(({ answer, offerId }) => answer !== null && (offerId === offer.id || offers.length === 1));
  if (own !== undefined) return own;
  // what buyers ask is no question of who gives
  if (isGift(offer.name.text)) return null;
  const about = answers.filter(({ supply }) => !supply);
  const given =
    about.find(({ offerIds }) => offerIds.includes(offer.id)) ?? about.find(({ offerIds }) => offerIds.length === 0);
  return given === undefined ? null : { question: given.question, answer: given.answer, offerId: offer.id };
};

/** A question and its answer, as two lines; none without an answer. */
export function answerLines({ question, answer }: AskedQuestion): Line[] {
  return answer === null ? [] : [both(alone(question), alone(question)), both(alone(answer), alone(answer))];
}

/** The question that others ask, in their words, with its answer: for a letter, which has not been asked it. */
export function askedByOthers({ question, answer }: AskedQuestion): Line {
  if (answer === null) return null;
  const [fr, en] = [`« ${question.text} »`, `“${question.text}”`].map((text): Name => ({ kind: 'name', text }));
  return both(say`On nous demande souvent : ${fr!} ${answer}.`, say`We are often asked: ${en!} ${answer}.`);
}

/** Details from which a name without a price says something of the offer (working assumption). */
const tellingDetails = 2;

/** The name of the offer with its price and what it includes; null where neither is known. */
export const nameLine = ({ offer }: TextFacts): Line => {
  const details = detailsOf(offer);
  if (paidFor(offer) !== null || details === null) return offerLine(offer);
  // a name and one word of it is a label twice
  if (detailFacts(offer).length < tellingDetails) return null;
  return both(say`${offer.name} : ${details}.`, say`${offer.name}: ${details}.`);
};

/** The price alone, below the name of the offer; what else the name line says where it has none. */
export const paidLine = (facts: TextFacts): Line => {
  const paid = paidFor(facts.offer);
  return paid === null ? nameLine(facts) : both(say`${label(paid)}.`, say`${label(paid)}.`);
};

/** The name of the offer with its price, else with the company: what a reader sees first. */
export const headLines = ({ offer, brand }: TextFacts): Line[] => {
  // a share of a sale is called by who keeps it
  if (offer.inSentence.text === brand.text) return [both(say`${label(brand)}.`, say`${label(brand)}.`)];
  const paid = paidFor(offer);
  return [
    paid === null ? null : both(say`${offer.name} : ${paid}.`, say`${offer.name}: ${paid}.`),
    both(say`${offer.name}, ${label(brand)}.`, say`${offer.name}, ${label(brand)}.`),
  ];
};

/** The offer beside its first words: what the reader wants, what the offer is made of, else its name with the company. */
export const otherHeads = (facts: TextFacts): Lines => {
  const { offer, brand } = facts;
  const details = detailsOf(offer);
  const named = both(say`${offer.name} | ${label(brand)}`, say`${offer.name} | ${label(brand)}`);
  const detailed = details === null ? null : both(say`${offer.name} : ${details}.`, say`${offer.name}: ${details}.`);
  return wishLine(facts) ?? detailed ?? named;
};

/** What the file says of the offer and of the company, one fact a line: the price, what is true of the offer, the promise, proofs, the place. */
export const factLines = (facts: TextFacts): Line[] => {
  const { offer, promise, place, voice } = facts;
  return [
    ...headLines(facts).slice(0, 1),
    ...tellingLines(offer),
    promise === null ? null : both(alone(promise), alone(promise)),
    ...sentencesOf(brandFactsFor(facts, offer)),
    place === null || !(voice.visited || voice.id === 'nonprofit')
      ? null
      : both(say`Sur place : ${place}.`, say`Where: ${place}.`),
  ];
};

/** What the offer is, by two facts that are sentences, else what the brand promises. */
export const offerLines = ({ offer, promise }: TextFacts): Line[] => {
  const told = factSentences(offer).slice(0, 2);
  return told.length > 0 || promise === null ? told : [both(alone(promise), alone(promise))];
};

/** What is found where the call leads, for a text whose facts another text prints. */
export const onThePage: Lines = [
  both(say`Prix et réponses sont sur la page.`, say`Prices and answers are on the page.`),
  both(say`La page donne le prix et le détail.`, say`The page gives the price and the details.`),
  both(say`Tout y est écrit, prix compris.`, say`It is all there, price included.`),
  both(say`Le détail et le prix sont en ligne.`, say`Details and price are online.`),
];

/** As above, for orders that are taken by telephone and a price that is published. */
export const asked: Lines = [
  both(say`Un appel suffit pour poser vos questions.`, say`One call is enough to ask your questions.`),
  both(say`Vos questions ont leur réponse au téléphone.`, say`Your questions are answered by telephone.`),
  both(say`Appelez : une personne vous répond.`, say`Ring: a person answers.`),
];

/** As above, where the price is not published. */
export const byTelephone: Lines = [
  both(say`Prix et dates se donnent par téléphone.`, say`Price and dates are given by telephone.`),
  both(say`Nous donnons le prix de vive voix.`, say`We tell you the price in person.`),
  both(say`Demandez-nous le prix et les dates.`, say`Ask us for the price and the dates.`),
];

/** What somebody receives who sent a customer: what the company gives today, else the place for it. */
export const rewardLine = ({ company, voice }: TextFacts): Line => {
  const known = rewardInPlace(company);
  if (known === null && (voice.id === 'nonprofit' || rewardBars(company).length > 0))
    return both(
      say`Ni l’un ni l’autre ne reçoit rien en échange : c’est pour aider.`,
      say`Neither of you receives anything for it: it is to help.`,
    );
  if (known === null)
    return both(
      say`Vous recevez [récompense] après sa première commande payée.`,
      say`You receive [reward] after their first paid order.`,
    );
  const reward = { kind: 'name', text: known.name.charAt(0).toLowerCase() + known.name.slice(1) } as const;
  return both(say`Après sa première commande payée : ${reward}.`, say`After their first paid order: ${reward}.`);
};

/** Pronouns whose noun is outside the wish: a first sentence has nothing before it. */
const unresolved = /(?<!\p{L})(?:it|they|them|those|these|cela|ceux|celles)(?!\p{L})/iu;

/** What the reader wants, as a question; null where it is not certain. */
export const wishLine = ({ project }: TextFacts): Lines =>
  project === null || unresolved.test(project.text)
    ? null
    : [
        both(say`Vous voulez ${project} ?`, say`Do you want to ${project}?`),
        both(say`Vous cherchez à ${project} ?`, say`Are you trying to ${project}?`),
      ];

/** True where people give and buy nothing: no price, nothing to book, nothing to choose. */
export const isGiven = ({ offer }: TextFacts): boolean => isGift(offer.name.text);

/** Why the reader is written to: the wish, what a gift does, or what the offer is. */
export const reasonLine = (facts: TextFacts): Lines =>
  isGiven(facts)
    ? [
        both(
          say`Un don à ${facts.brand} permet [ce qu’il a permis cette année, un fait].`,
          say`A gift to ${facts.brand} makes possible [what it made possible this year, one fact].`,
        ),
        both(
          say`Cette année, vos dons ont permis [un fait, avec son nombre].`,
          say`This year your gifts made possible [one fact, with its number].`,
        ),
      ]
    : (wishLine(facts) ?? headLines(facts));

/** A question to people who hesitate, about the offer by its name where another text has not named it so. */
export const hesitation = (facts: TextFacts): Lines =>
  isGiven(facts)
    ? [
        both(say`Une question avant de donner ?`, say`A question before you give?`),
        both(say`Que voulez-vous savoir avant de donner ?`, say`What would you like to know before you give?`),
      ]
    : [
        both(
          say`Une question sur ${the(facts.offer.inSentence)} ?`,
          say`A question about ${the(facts.offer.inSentence)}?`,
        ),
        both(say`Une question avant de choisir ?`, say`A question before you choose?`),
        both(say`Que voulez-vous savoir avant de choisir ?`, say`What would you like to know before you choose?`),
        both(say`Il vous manque une réponse ?`, say`Is there an answer you still need?`),
      ];

/** The promise of the company, as it puts it. */
export const promiseLine = ({ promise }: TextFacts): Line =>
  promise === null ? null : both(alone(promise), alone(promise));

/** The one request of a letter that sells nothing at once. */
export const questionLine = (facts: TextFacts): Lines =>
  isGiven(facts)
    ? both(say`Une question ? Répondez à ce message.`, say`Any question? Answer this message.`)
    : [
        both(
          say`Il vous manque un point pour décider ? Répondez à ce message.`,
          say`Is a point missing before you decide? Answer this message.`,
        ),
        both(
          say`Une question de plus ? Répondez, et nous la complétons ici.`,
          say`One more question? Answer, and we will add it here.`,
        ),
      ];
