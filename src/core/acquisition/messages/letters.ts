import { channelType } from '../../framework/channels.ts';
import { both } from '../../planning/pieces/both.ts';
import { call, say, the } from '../../planning/pieces/piece.ts';
import type { Lines } from '../../planning/texts/layouts/chosen-line.ts';
import type { TextFacts } from '../../planning/texts/text-facts.ts';
import {
  answeredQuestion,
  askedByOthers,
  hesitation,
  isGiven,
  nameLine,
  offerButton,
  offerLines,
  promiseLine,
  questionLine,
  reasonLine,
  replyButton,
  rewardLine,
  type StepText,
  wishLine,
} from './step-words.ts';

/** To the list, before an occasion or not: why now, what it is, its price, its page. */
export const offerLetter: StepText = (facts) => ({
  opening:
    facts.event === null
      ? reasonLine(facts)
      : [
          both(say`${facts.event} approche.`, say`${facts.event} is coming up.`),
          both(say`Pensez à ${facts.event}.`, say`Plan ahead for ${facts.event}.`),
        ],
  other: hesitation(facts),
  lines: [promiseLine(facts), ...offerLines(facts), isGiven(facts) ? null : nameLine(facts), questionLine],
  button: offerButton(facts),
  greets: 'customers',
});

/** The last word before an occasion: what is still possible, and until when; without one, nothing ends, and a question is answered. */
export const lastCall: StepText = (facts) =>
  facts.event === null
    ? answerReminder(facts)
    : {
        opening: both(
          say`Pour ${facts.event}, la date limite est le [jour et heure].`,
          say`For ${facts.event}, the deadline is [day and time].`,
        ),
        other: both(say`Date limite : [jour et heure].`, say`Deadline: [day and time].`),
        lines: [
          both(
            say`Passé ce moment, demandez-nous d’abord si c’est encore possible : [téléphone].`,
            say`After that, ask us first whether it can still be done: [telephone].`,
          ),
          nameLine(facts),
        ],
        button: offerButton(facts),
        greets: 'customers',
      };

/** What the reader looked at, by its name: an offer that is called by the company is its site. */
function lookedAt(facts: TextFacts): Lines {
  const { brand, offer } = facts;
  if (isGiven(facts))
    return both(say`Vous avez regardé comment donner à ${brand}.`, say`You looked at how to give to ${brand}.`);
  return offer.inSentence.text === brand.text
    ? both(say`Vous avez visité le site de ${brand}.`, say`You visited the site of ${brand}.`)
    : both(
        say`Vous avez regardé ${the(offer.inSentence)} sur notre site.`,
        say`You looked at ${the(offer.inSentence)} on our site.`,
      );
}

/** To somebody who looked and left: the question asked most, with its answer. */
export const answerReminder: StepText = (facts) => {
  const asked = answeredQuestion(facts);
  return {
    opening: lookedAt(facts),
    other: hesitation(facts),
    lines: [
      ...(asked === null ? offerLines(facts) : [askedByOthers(asked)]),
      isGiven(facts) ? null : nameLine(facts),
      questionLine,
    ],
    button: offerButton(facts),
    greets: 'customers',
  };
};

/** The second and last reminder: a person to answer, by reply or by telephone. */
export const helpReminder: StepText = (facts) => ({
  opening: isGiven(facts)
    ? both(
        say`Préférez-vous en parler avec une personne avant de donner ?`,
        say`Would you rather talk to somebody before you give?`,
      )
    : both(
        say`Préférez-vous parler de ${the(facts.offer.inSentence)} avec une personne ?`,
        say`Would you rather talk to somebody about ${the(facts.offer.inSentence)}?`,
      ),
  other: hesitation(facts),
  lines: [
    both(
      say`Répondez à ce message ou appelez le [téléphone], [jours et heures].`,
      say`Reply to this message or call [telephone], [days and hours].`,
    ),
    both(say`C’est le dernier message à ce sujet.`, say`This is the last message about it.`),
  ],
  button: replyButton,
  greets: 'customers',
});

/** To one company: a situation, what is done about it, how to refuse. */
export const firstContact: StepText = (facts) => ({
  opening: both(
    say`Je vous écris parce que [ce que vous avez vu chez eux, en une phrase].`,
    say`I am writing because [what you saw at their place, in one sentence].`,
  ),
  other: both(
    say`En lisant [ce que vous avez vu chez eux], j’ai pensé à une chose.`,
    say`Reading [what you saw at their place], I thought of one thing.`,
  ),
  lines: [
    wishLine(facts),
    promiseLine(facts),
    ...offerLines(facts),
    nameLine(facts),
    both(
      say`Est-ce un sujet pour vous cette année ? Un oui ou un non suffit, et je n’écris plus sans votre accord.`,
      say`Is this a subject for you this year? A yes or a no is enough, and I will not write again without your consent.`,
    ),
  ],
  button: replyButton,
  greets: 'quotes',
});

/** One follow-up only, with something of use. */
export const followUp: StepText = (facts) => {
  const asked = answeredQuestion(facts);
  return {
    opening: both(say`Je vous ai écrit le [date].`, say`I wrote to you on [date].`),
    other: hesitation(facts),
    lines: [
      ...(asked === null ? offerLines(facts).slice(0, 1) : [askedByOthers(asked)]),
      both(say`Sans réponse, je n’insisterai pas.`, say`If you do not answer, I will not insist.`),
    ],
    button: offerButton(facts),
    greets: 'quotes',
  };
};

/** What was asked for, sent the same day. */
export const askedPage: StepText = (facts) => ({
  opening: both(
    say`Comme promis, voici tout sur ${the(facts.offer.inSentence)}.`,
    say`As promised, here is all about ${the(facts.offer.inSentence)}.`,
  ),
  other: both(
    say`Vous vouliez en savoir plus sur ${the(facts.offer.inSentence)} : voici la page.`,
    say`You wanted to know more about ${the(facts.offer.inSentence)}: here is the page.`,
  ),
  lines: [
    ...offerLines(facts).slice(0, 1),
    nameLine(facts),
    both(say`Je reste joignable : [téléphone].`, say`You can reach me: [telephone].`),
  ],
  button: offerButton(facts),
  greets: 'quotes',
});

/** What goes on has no end that went well. */
const goesOn: ReadonlySet<string> = new Set(['media', 'subscription', 'membership']);

/** To a satisfied customer: a link to pass on, no address asked for, no reward that is not decided. */
export const recommendation: StepText = (facts) => ({
  opening: isGiven(facts)
    ? both(say`Vous avez donné à ${facts.brand} : merci.`, say`You gave to ${facts.brand}: thank you.`)
    : goesOn.has(facts.voice.id)
      ? both(say`Vous êtes avec nous depuis [durée] : merci.`, say`You have been with us for [time]: thank you.`)
      : both(
          say`Vous nous avez dit que tout s’était bien passé : merci.`,
          say`You told us that all went well: thank you.`,
        ),
  other: isGiven(facts)
    ? both(say`Vous connaissez quelqu’un qui aimerait aider ?`, say`Do you know somebody who would like to help?`)
    : both(
        say`Connaissez-vous quelqu’un à qui ${facts.brand} rendrait service ?`,
        say`Do you know somebody who could use ${facts.brand}?`,
      ),
  lines: [
    promiseLine(facts),
    isGiven(facts) ? null : nameLine(facts),
    isGiven(facts)
      ? both(
          say`Si quelqu’un autour de vous veut donner aussi, transmettez-lui cette page vous-même : nous ne demandons l’adresse de personne.`,
          say`If somebody you know wants to give too, send them this page yourself: we ask for nobody’s address.`,
        )
      : both(
          say`Vous pensez à quelqu’un ? Transmettez-lui cette page vous-même : nous ne demandons l’adresse de personne.`,
          say`Somebody in mind? Send them this page yourself: we ask for nobody’s address.`,
        ),
  ],
  greets: 'customers',
  button: { ...offerButton(facts), words: both(call`Copier le lien`, call`Copy the link`) },
});

/** How the personal link works, and what it brings where that is decided. */
export const programmeRule: StepText = (facts) => ({
  opening: both(
    say`Voici votre lien à transmettre : [lien personnel].`,
    say`Here is your link to pass on: [personal link].`,
  ),
  other: both(say`Un lien à votre nom : [lien personnel].`, say`A link of your own: [personal link].`),
  lines: [
    isGiven(facts)
      ? both(
          say`La personne à qui vous l’envoyez donne si elle le souhaite.`,
          say`The person you send it to gives if they wish.`,
        )
      : both(say`La personne à qui vous l’envoyez choisit librement.`, say`The person you send it to chooses freely.`),
    rewardLine(facts) ??
      both(
        say`C’est tout : nous n’écrivons à personne de votre part.`,
        say`That is all: we write to nobody in your name.`,
      ),
  ],
  greets: 'customers',
  button: { words: both(call`Partager mon lien`, call`Share my link`), to: offerButton(facts).to },
});

/** To every active customer, without sorting; a programme of the plan may thank for it. */
export const reviewAsk: StepText = (facts) => ({
  opening: [
    both(say`Vous connaissez maintenant ${facts.brand}.`, say`You know ${facts.brand} by now.`),
    both(say`Deux phrases sur ${facts.brand} ?`, say`Two sentences about ${facts.brand}?`),
  ],
  other: both(
    say`Qu’auriez-vous aimé savoir avant de choisir ?`,
    say`What would you have liked to know before you chose?`,
  ),
  lines: [
    both(say`Dites ce qui sert et ce qui manque.`, say`Say what is of use and what is missing.`),
    both(say`L’avis est libre, en bien ou en mal.`, say`Say it freely, good or bad.`),
  ],
  greets: 'customers',
  button: { words: both(call`Écrire mon avis`, call`Write my review`), to: reviewPage(facts) },
});

/** Families of channels where a customer can leave a review. */
const reviewed: ReadonlySet<string> = new Set(['review', 'local']);

const reviewPage = ({ company }: TextFacts): string | null =>
  company.channels.find(({ typeId, url }) => url !== undefined && reviewed.has(channelType(typeId).metrics))?.url ??
  null;
