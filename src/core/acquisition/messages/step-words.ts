import { rewardBars } from '../../framework/legal/reward-practices.ts';
import { monthNames } from '../../values/said-days.ts';
import { isGift } from '../../framework/use-cycle/gift.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { amountsIn } from '../../planning/pieces/written-amounts.ts';
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
  /** Absolute address; null for a reply, a call or a slip of paper. */
  readonly to: string | null;
}

/** What the company publishes or sends on a step: all of it is read in the facts of its subject. Null where they say too little. */
export type StepText = (facts: TextFacts) => StepWords | null;

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

/**
 * The first question about the offer that the file answers, as an audience puts it, else as the company does; null without
 * one. An answer that names no offer is about the one that sells most; to what this audience asks it is about any, unless
 * it gives a price.
 */
export function answeredQuestion({ asked, answers, offer, offers }: TextFacts): AskedQuestion | null {
  const isMain = offers.length === 1 || offers[0]?.id === offer.id;
  const offersOf = (text: string): readonly string[] | null =>
    answers.find(({ answer }) => answer.text === text)?.offerIds ?? null;
  const isAbout = (ids: readonly string[]): boolean => (ids.length === 0 ? isMain : ids.includes(offer.id));
  const own = asked.find(({ answer, offerId }) => {
    if (answer === null || !(offerId === offer.id || offers.length === 1)) return false;
    const ids = offersOf(answer.text);
    return ids === null || isAbout(ids) || (ids.length === 0 && amountsIn(answer.text).length === 0);
  });
  // what buyers ask is no question of who gives
  if (own !== undefined || isGift(offer.name.text)) return own ?? null;
  const given = answers.find(({ supply, offerIds }) => !supply && isAbout(offerIds));
  return given === undefined ? null : { question: given.question, answer: given.answer, offerId: offer.id };
}

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

/** The name of the offer with its price: what a reader sees first; null for a gift and for an offer without a price. */
export const headLine = (facts: TextFacts): Line => {
  const paid = isGiven(facts) ? null : paidFor(facts.offer);
  return paid === null ? null : both(say`${facts.offer.name} : ${paid}.`, say`${facts.offer.name}: ${paid}.`);
};

/** What the offer is, by two facts that are sentences, else what the brand promises. */
export const offerLines = (facts: TextFacts): Line[] => {
  const { offer, promise } = facts;
  const facing = (isGiven(facts) ? tellingLines(offer) : factSentences(offer)).slice(0, 2);
  return facing.length > 0 || promise === null ? facing : [both(alone(promise), alone(promise))];
};

/** Two facts of the brand that are about this offer or about none, in a few words. */
export const brandPoints = (facts: TextFacts): Line[] =>
  brandFactsFor(facts, facts.offer)
    .slice(0, 2)
    .map((fact) => both(alone(fact), alone(fact)));

/** What is counted says more than what is claimed. */
const byFigure = (a: { readonly text: string }, b: { readonly text: string }): number =>
  Number(/\d/.test(b.text)) - Number(/\d/.test(a.text));

/** Offers by which a company is introduced (working assumption). */
const mostNamed = 3;

/** What the company does, for somebody who buys nothing of it: its promise, else a fact of it, else of what it sells. */
export function whatWeDo(facts: TextFacts): Lines {
  const { brandPromise: promise, brand, offers } = facts;
  // words to those who come are read by somebody else
  const isToThem = promise !== null && /(?<!\p{L})(?:vous|votre|vos|you|your)(?!\p{L})/iu.test(promise.text);
  const quoted: Line =
    promise === null
      ? null
      : both(
          say`Ce que nous disons à ceux qui viennent : « ${label(promise)}. »`,
          say`What we tell those who come: “${label(promise)}.”`,
        );
  const sold: Name = {
    kind: 'name',
    text: offers
      .slice(0, mostNamed)
      .map(({ inSentence }) => inSentence.text)
      .join(', '),
  };
  const known = [
    isToThem ? quoted : promise && both(alone(promise), alone(promise)),
    ...sentencesOf(brandFactsFor(facts, facts.offer).toSorted(byFigure)),
    ...(isGiven(facts) ? [] : tellingLines(facts.offer)),
    both(say`${label(brand)} : ${sold}.`, say`${label(brand)}: ${sold}.`),
  ].flatMap((line) => line ?? []);
  // the first that no other text of the plan says
  return known.length > 0 ? known : null;
}

/** What somebody receives who sent a customer: what the company gives today; nothing is said of what nobody decided. */
export const rewardLine = ({ company, voice }: TextFacts): Line => {
  const known = rewardInPlace(company);
  if (known === null)
    return voice.id === 'nonprofit' || rewardBars(company).length > 0
      ? both(
          say`Ni l’un ni l’autre ne reçoit rien en échange : c’est pour aider.`,
          say`Neither of you receives anything for it: it is to help.`,
        )
      : null;
  const reward = { kind: 'name', text: known.name.charAt(0).toLowerCase() + known.name.slice(1) } as const;
  return both(say`Après sa première commande payée : ${reward}.`, say`After their first paid order: ${reward}.`);
};

/** Pronouns whose noun is outside the wish: a first sentence has nothing before it. */
const unresolved = /(?<!\p{L})(?:it|they|them|those|these|cela|ceux|celles)(?!\p{L})/iu;

/** A wish for a day of the year: it is read on other days too. */
const forDay = new RegExp(
  String.raw`\b(?:before|by|for|in|at|avant|pour|en|a)(?: l[ae]?| the)? (?:${monthNames}|easter|christmas|paques|noel|summer|winter|spring|autumn|ete|hiver|printemps|automne)\b`,
);

/** What the reader wants, as a question; null where it is not certain, and where it is for a day that passes. */
export const wishLine = ({ project }: TextFacts): Lines =>
  project === null || unresolved.test(project.text) || forDay.test(plainText(project.text))
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
    : (wishLine(facts) ?? headLine(facts) ?? promiseLine(facts));

/** A question to people who hesitate, about the offer by its name; to a name that is the company, about the company. */
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
        both(
          say`Que voulez-vous savoir sur ${the(facts.offer.inSentence)} ?`,
          say`What would you like to know about ${the(facts.offer.inSentence)}?`,
        ),
      ];

/** The promise of the company, as it puts it. */
export const promiseLine = ({ promise }: TextFacts): Line =>
  promise === null ? null : both(alone(promise), alone(promise));

/** What is left to ask of somebody to whom nothing else can be said. */
export const replyLine: Line = both(say`Répondez à ce message.`, say`Just reply to this message.`);

/** The one request of a letter that sells nothing at once. */
export const questionLine: Lines = both(
  say`Une question ? Répondez à ce message.`,
  say`Any question? Just reply to this message.`,
);
