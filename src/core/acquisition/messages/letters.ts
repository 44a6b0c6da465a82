import { channelType } from '../../framework/channels.ts';
import { takesDates } from '../../planning/texts/common-lines.ts';
import { both } from '../../planning/pieces/both.ts';
import { alone, call, say, the } from '../../planning/pieces/piece.ts';
import { calculator } from '../../planning/texts/kinds/calculator.ts';
import { quiz } from '../../planning/texts/kinds/quiz.ts';
import type { TextFacts } from '../../planning/texts/text-facts.ts';
import {
  answeredQuestion,
  answerLines,
  headLines,
  hesitation,
  nameLine,
  offerButton,
  offerLines,
  replyButton,
  rewardLine,
  type StepText,
  wishLine,
} from './step-words.ts';

/** To the list, before an occasion or not: why now, what it is, its price, its page. */
export const offerLetter: StepText = (facts) => ({
  opening:
    facts.event === null
      ? (wishLine(facts) ?? headLines(facts))
      : [
          both(say`${facts.event} approche.`, say`${facts.event} is coming up.`),
          both(say`Pensez à ${facts.event}.`, say`Plan ahead for ${facts.event}.`),
        ],
  other: hesitation(facts),
  lines: [...offerLines(facts), nameLine(facts)],
  button: offerButton(facts),
});

/** The last word before an occasion: what is still possible, and until when; without one, nothing ends, and a question is answered. */
export const lastCall: StepText = (facts, subject) =>
  facts.event === null
    ? answerReminder(facts, subject)
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
      };

/** To somebody who looked and left: the question asked most, with its answer. */
export const answerReminder: StepText = (facts) => {
  const asked = answeredQuestion(facts);
  return {
    opening: [
      both(say`Vous avez regardé ${the(facts.offer.inSentence)}.`, say`You looked at ${the(facts.offer.inSentence)}.`),
      both(
        say`Vous pensez encore à ${the(facts.offer.inSentence)} ?`,
        say`Still thinking about ${the(facts.offer.inSentence)}?`,
      ),
    ],
    other: hesitation(facts),
    lines: [
      ...(asked === null ? offerLines(facts) : answerLines(asked)),
      nameLine(facts),
      takesDates(facts.voice)
        ? [
            both(say`Rien n’a été débité ni réservé.`, say`Nothing was charged or booked.`),
            both(say`À ce stade, rien n’est réservé.`, say`Nothing is booked at this stage.`),
          ]
        : null,
    ],
    button: offerButton(facts),
  };
};

/** The second and last reminder: a person to answer, by reply or by telephone. */
export const helpReminder: StepText = (facts) => ({
  opening: hesitation(facts),
  other: both(say`Vous préférez en parler ?`, say`Would you rather talk about it?`),
  lines: [
    both(
      say`Répondez à ce message ou appelez le [téléphone], [jours et heures].`,
      say`Reply to this message or ring [telephone], [days and hours].`,
    ),
    both(say`Qui vous répond : ${facts.senders.customers}.`, say`Who answers you: ${facts.senders.customers}.`),
    [
      both(say`Nous n’enverrons pas d’autre rappel.`, say`We will not send another reminder.`),
      both(say`C’est le dernier message à ce sujet.`, say`This is the last message about it.`),
    ],
  ],
  button: replyButton,
});

/** To one company: a situation, what is done about it, how to refuse. */
export const firstContact: StepText = (facts) => ({
  opening: wishLine(facts),
  other: both(
    say`Je vous écris au sujet de [ce que vous avez vu chez eux].`,
    say`I am writing about [what you saw at their place].`,
  ),
  lines: [
    ...offerLines(facts),
    nameLine(facts),
    both(say`Un mot suffit pour que je ne vous écrive plus.`, say`One word from you and I will not write again.`),
  ],
  button: replyButton,
});

/** One follow-up only, with something of use. */
export const followUp: StepText = (facts) => {
  const asked = answeredQuestion(facts);
  return {
    opening: both(say`Je vous ai écrit le [date].`, say`I wrote to you on [date].`),
    other: hesitation(facts),
    lines: [
      ...(asked === null ? offerLines(facts).slice(0, 1) : answerLines(asked)),
      both(say`Sans réponse, je n’insisterai pas.`, say`If you do not answer, I will not insist.`),
    ],
    button: offerButton(facts),
  };
};

/** What was asked for, sent the same day. */
export const askedPage: StepText = (facts) => ({
  opening: both(
    say`Vous m’avez demandé ce que comprend ${the(facts.offer.inSentence)} : tout est sur cette page.`,
    say`You asked me what goes with ${the(facts.offer.inSentence)}: it is all on this page.`,
  ),
  other: both(
    say`Comme convenu, voici le détail : ${facts.offer.name}.`,
    say`As agreed, here are the details: ${facts.offer.name}.`,
  ),
  lines: [
    ...offerLines(facts).slice(0, 1),
    nameLine(facts),
    both(say`Je reste joignable : [téléphone].`, say`You can reach me: [telephone].`),
  ],
  button: offerButton(facts),
});

/** To a satisfied customer: a link to pass on, no address asked for, no reward that is not decided. */
export const recommendation: StepText = (facts) => ({
  opening: [
    both(say`Vous nous avez dit que tout s’était bien passé.`, say`You told us that all went well.`),
    both(say`Merci de nous avoir dit votre satisfaction.`, say`Thank you for telling us you were pleased.`),
  ],
  other: both(say`À qui cela rendrait-il service ?`, say`Who could use this?`),
  lines: [
    nameLine(facts),
    both(
      say`Si quelqu’un autour de vous cherche la même chose, transmettez-lui cette page : nous ne demandons l’adresse de personne.`,
      say`If somebody you know is looking for the same, send them this page yourself: we ask for nobody’s address.`,
    ),
  ],
  button: { ...offerButton(facts), words: both(call`Copier le lien`, call`Copy the link`) },
});

/** The rule of the programme, in three lines. */
export const programmeRule: StepText = (facts) => ({
  opening: both(say`La règle tient en trois lignes.`, say`The rule fits in three lines.`),
  other: both(say`Votre lien personnel est prêt.`, say`Your personal link is ready.`),
  lines: [
    both(say`Vous partagez votre lien [lien personnel].`, say`You share your link [personal link].`),
    both(say`Votre proche le suit et choisit.`, say`Your friend follows it and chooses.`),
    rewardLine(facts),
  ],
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
  button: { words: both(call`Écrire mon avis`, call`Write my review`), to: reviewPage(facts) },
});

/** Families of channels where a customer can leave a review. */
const reviewed: ReadonlySet<string> = new Set(['review', 'local']);

const reviewPage = ({ company }: Parameters<StepText>[0]): string | null =>
  company.channels.find(({ typeId, url }) => url !== undefined && reviewed.has(channelType(typeId).metrics))?.url ??
  null;

/** The photo that a customer may send, what it is used for, for how long, how to take it back. */
export const photoAsk: StepText = (facts) => ({
  opening: [
    both(say`Chez vous, à quoi cela ressemble ?`, say`What does it look like at your place?`),
    both(
      say`Nous aimerions voir ${the(facts.offer.inSentence)} chez vous.`,
      say`We would love to see ${the(facts.offer.inSentence)} at your place.`,
    ),
  ],
  other: both(say`Une photo de vous vaut mieux que les nôtres.`, say`One picture of yours is worth more than ours.`),
  lines: [
    both(
      say`Répondez avec une photo prise au téléphone et une phrase sur ${the(facts.offer.inSentence)}.`,
      say`Reply with a picture from your phone and a sentence about ${the(facts.offer.inSentence)}.`,
    ),
    both(
      say`En l’envoyant, vous nous autorisez à la montrer un an sur notre site et nos réseaux, avec votre prénom ; un mot de vous et nous la retirons.`,
      say`By sending it you let us show it for one year on our site and networks, with your first name; one word from you and we take it down.`,
    ),
  ],
  button: replyButton,
});

/** Thanks, with what was made of the pictures. */
export const photoThanks: StepText = (facts) => ({
  opening: both(say`Merci à celles et ceux qui ont envoyé une photo.`, say`Thank you to everyone who sent a picture.`),
  other: both(say`Vos photos sont en ligne.`, say`Your pictures are online.`),
  lines: [
    both(
      say`Elles sont sur cette page, chacune avec la phrase de qui l’a prise.`,
      say`They are on this page, each with the words of the person who took it.`,
    ),
    nameLine(facts),
    both(say`Il est encore temps d’envoyer la vôtre.`, say`There is still time to send yours.`),
  ],
  button: { words: both(call`Voir les photos`, call`See the pictures`), to: offerButton(facts).to },
});

/** A tool on the site, to the list: what it answers, without sign-up. */
export const toolLetter: StepText = (facts, subject) =>
  hasTool(facts)
    ? {
        opening: wishLine(facts),
        // words of a search are no sentence
        other: both(
          say`Un outil pour y voir clair avant de choisir.`,
          say`A tool to see more clearly before you choose.`,
        ),
        lines: [
          both(
            say`Quelques questions, un résultat tout de suite, sans inscription.`,
            say`A few questions, a result at once, no sign-up.`,
          ),
          ...offerLines(facts).slice(0, 1),
        ],
        button: { words: both(call`Ouvrir l’outil`, call`Open the tool`), to: subject.page },
      }
    : offerLetter(facts, subject);

/** True when the calculator or the quiz of the site can be made: nothing is announced that is not there. */
const hasTool = (facts: TextFacts): boolean => calculator.lack(facts) === null || quiz.lack(facts) === null;

/** A live session: its question, who answers, how to ask one's own. */
export const sessionInvitation: StepText = (facts, { page }) => {
  const asked = facts.asked[0];
  return {
    opening: asked === undefined ? wishLine(facts) : both(alone(asked.question), alone(asked.question)),
    other: both(say`En direct : vos questions, nos réponses.`, say`Live: your questions answered.`),
    lines: [
      both(
        say`Le [date] à [heure], trente minutes, sous-titrées.`,
        say`On [date] at [time], thirty minutes, captioned.`,
      ),
      both(say`Qui répond : ${facts.senders.customers}.`, say`Who answers: ${facts.senders.customers}.`),
      both(say`Écrivez votre question en vous inscrivant.`, say`Write your question when you register.`),
    ],
    button: { words: both(call`Je m’inscris`, call`Register`), to: page },
  };
};

/** After a session or a meeting: what was shown, and what comes next. */
export const afterMeeting: StepText = (facts) => ({
  opening: both(say`Merci de votre visite.`, say`Thank you for your visit.`),
  other: both(say`Nous nous sommes vus le [date].`, say`We met on [date].`),
  lines: [
    both(
      say`Voici ce que vous avez demandé : [photo ou réponse].`,
      say`Here is what you asked for: [picture or answer].`,
    ),
    nameLine(facts),
  ],
  button: offerButton(facts),
});
