import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, type Name, type Question, label, say } from '../../pieces/piece.ts';
import { takesDates } from '../common-lines.ts';
import { isFee } from '../../pieces/offer-name.ts';
import { openOffers } from '../../pieces/open-offers.ts';
import { asksPrice } from '../facts/asked-questions.ts';
import { votes } from '../gaps.ts';
import { type Lines, wordingsOf } from '../layouts/chosen-line.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** Answers that a poll offers, fewest and most: networks take four at most, and one is left for another answer. */
const answers = { fewest: 2, most: 3 };

/** What the audience of the offer asks, and the file does not answer yet: the company answers the one that most people choose. */
const openTo = ({ asked, offer }: TextFacts): Question[] =>
  asked
    .filter(({ question, answer, offerId }) => offerId === offer.id && answer === null && !asksPrice(question))
    .slice(0, answers.most)
    .map(({ question }) => question);

const needs: Lines = both(
  say`Qu’est-ce qui vous serait le plus utile en ce moment ?`,
  say`What would be of most use to you at the moment?`,
);
const times: Lines = both(say`Quelle période vous convient le mieux ?`, say`Which time of year suits you best?`);

const first: Lines = both(say`Par quoi voulez-vous commencer ?`, say`Where would you like to begin?`);

const wanted: Lines = both(
  say`De quoi voulez-vous que nous parlions d’abord ?`,
  say`What would you like to hear about first?`,
);

interface Wish {
  readonly question: Lines;
  readonly answers: readonly Name[];
}

/**
 * What the audiences want to do, each with its offer, what they come for, else when they come; null once a poll of the plan
 * asks it. What holds people back is answered, never offered as an answer.
 */
function wishOf(facts: TextFacts): Wish | null {
  const { choices, seasons, voice, wishes: wanting, company } = facts;
  const projects = choices.map(({ project }) => label(project)).slice(0, answers.most);
  const open = openOffers(company);
  const sold = facts.offers.filter(({ id, name }) => !isFee(name.text) && open.some((one) => one.id === id));
  // the same thing by the month and by the year is no choice of a subject; plans of a service are
  const isChoice = voice.id === 'subscription' || sold.some(({ kind }) => kind !== 'subscription');
  const periods = [seasons.full, seasons.free].flatMap((one) => (one === null ? [] : [label(one)]));
  const wishes: Wish[] = [
    { question: needs, answers: projects },
    // wishes that name an offer have been asked above
    { question: first, answers: projects.length < answers.fewest ? wanting.slice(0, answers.most) : [] },
    { question: wanted, answers: isChoice ? sold.slice(0, answers.most).map(({ name }) => label(name)) : [] },
    { question: times, answers: takesDates(voice) ? periods : [] },
  ];
  const isOpen = ({ question, answers: own }: Wish): boolean =>
    own.length >= answers.fewest && wordingsOf(facts, question).some((one) => facts.ledger.timesOf(one) === 0);
  return wishes.find(isOpen) ?? null;
}

const numbered = (texts: readonly (Question | Name)[]) =>
  texts.map((one, at) => {
    const answer = one.kind === 'question' ? alone(one) : say`${one}`;
    return [[`Réponse ${at + 1}`, `Answer ${at + 1}`], [both(answer, answer)]] as const;
  });

/** Which of the open questions of the audience the company answers first. */
const questionPoll = (facts: TextFacts) =>
  shortText(facts, {
    form: 'poll',
    place: ['Question', 'Question'],
    lines: [
      [
        both(
          say`Avant de choisir, quelle réponse vous manque le plus ?`,
          say`Before you choose, which answer do you miss most?`,
        ),
        both(say`À laquelle voulez-vous une réponse d’abord ?`, say`Which one do you want answered first?`),
      ],
    ],
    other: both(say`Dites-nous ce qui vous fait hésiter.`, say`Tell us what makes you hesitate.`),
    more: [
      ...numbered(openTo(facts)),
      [
        ['Après le vote', 'After the vote'],
        [
          both(
            say`La question la plus choisie a sa réponse ici le [date], avec le nombre de votes.`,
            say`The question that most of you chose is answered here on [date], with the number of votes.`,
          ),
        ],
      ],
    ],
  });

/** What is wanted now, or when. */
const wishPoll = (facts: TextFacts, { question, answers: own }: Wish) =>
  shortText(facts, {
    form: 'poll',
    place: ['Question', 'Question'],
    lines: [question],
    other: both(say`Dites-nous ce que vous préférez.`, say`Tell us what you prefer.`),
    more: [
      ...numbered(own),
      [
        ['Dernière réponse', 'Last answer'],
        [both(say`Autre chose : dites-nous quoi.`, say`Something else: tell us what.`)],
      ],
      [
        ['Après le vote', 'After the vote'],
        [
          [
            both(
              say`Les résultats sont ici le [date], avec ce que nous proposons pour chaque réponse.`,
              say`The results are here on [date], with what we offer for each answer.`,
            ),
            both(
              say`Nous répondons ici le [date] à ce que le plus de monde aura choisi.`,
              say`On [date] we reply here to what most people have chosen.`,
            ),
          ],
        ],
      ],
    ],
  });

/** One question with a real choice: an open question to answer first, else what the reader needs now. */
export const poll = defineText({
  id: 'poll',
  title: pair('Sondage : une question, un vrai choix', 'Poll: one question, a real choice'),
  perOffer: true,
  lack: (facts) => (openTo(facts).length < answers.fewest && wishOf(facts) === null ? votes : null),
  layout: (facts) => {
    const wish = openTo(facts).length < answers.fewest ? wishOf(facts) : null;
    return wish === null ? questionPoll(facts) : wishPoll(facts, wish);
  },
});
