import { isGift } from '../../framework/use-cycle/gift.ts';
import { both } from '../../planning/pieces/both.ts';
import { isFee } from '../../planning/pieces/offer-name.ts';
import { alone, call, label, type Name, named, say, the } from '../../planning/pieces/piece.ts';
import { brandFactsFor, detailFacts } from '../../planning/texts/common-lines.ts';
import { calculator } from '../../planning/texts/kinds/calculator.ts';
import { quiz } from '../../planning/texts/kinds/quiz.ts';
import { sharedRun, wordsOf } from '../../planning/messages/phrase-ledger.ts';
import type { TextFacts } from '../../planning/texts/text-facts.ts';
import { offerLetter } from './letters.ts';
import { nameLine, offerButton, offerLines, questionLine, replyButton, type StepText, wishLine } from './step-words.ts';

/** The photo that a customer may send, what it is used for, for how long, how to take it back. */
export const photoAsk: StepText = (facts) => ({
  opening: isKept(facts)
    ? [
        both(say`Chez vous, à quoi cela ressemble ?`, say`What does it look like at your place?`),
        both(
          say`Nous aimerions voir ${the(facts.offer.inSentence)} chez vous.`,
          say`We would love to see ${the(facts.offer.inSentence)} at your place.`,
        ),
      ]
    : both(
        say`Montrez en une photo ce que ${facts.brand} a changé pour vous.`,
        say`Show in one picture what ${facts.brand} has changed for you.`,
      ),
  other: both(say`Une photo de vous vaut mieux que les nôtres.`, say`One picture of yours is worth more than ours.`),
  lines: [
    both(
      say`Répondez avec une photo prise au téléphone et une phrase de vous, sans personne que l’on reconnaisse sans son accord.`,
      say`Reply with a picture from your phone and a sentence of yours, with nobody who can be recognised without their consent.`,
    ),
    both(
      say`En l’envoyant, vous nous autorisez à la montrer un an sur notre site et nos réseaux, avec votre prénom ; un mot de vous et nous la retirons.`,
      say`By sending it you let us show it for one year on our site and networks, with your first name; one word from you and we take it down.`,
    ),
  ],
  button: replyButton,
  greets: 'customers',
});

/** True for a thing that people keep, which can be shown at their place. */
const isKept = ({ offer }: TextFacts): boolean =>
  offer.kind === 'product' && !isFee(offer.name.text) && !isGift(offer.name.text);

/** Thanks, with what was made of the pictures. */
export const photoThanks: StepText = (facts) => ({
  opening: both(say`Merci à celles et ceux qui ont envoyé une photo.`, say`Thank you to everyone who sent a picture.`),
  other: both(say`Vos photos sont en ligne.`, say`Your pictures are online.`),
  lines: [
    both(
      say`Elles sont sur cette page, chacune avec la phrase de qui l’a prise.`,
      say`They are on this page, each with the words of the person who took it.`,
    ),
    both(say`Il est encore temps d’envoyer la vôtre.`, say`There is still time to send yours.`),
  ],
  button: { words: both(call`Voir les photos`, call`See the pictures`), to: offerButton(facts).to },
  greets: 'customers',
});

/** A tool on the site, to the list, by its name: what it answers, without sign-up; without a tool, the points to check are in the letter. */
export const toolLetter: StepText = (facts) => {
  const tool = toolOf(facts);
  if (tool === null) return pointsLetter(facts) ?? offerLetter(facts);
  return {
    opening: both(say`${label(tool.fr)} est en ligne.`, say`${label(tool.en)} is online.`),
    // words of a search are no sentence
    other: wishLine(facts) ?? both(say`Un outil pour y voir clair.`, say`A tool to see more clearly.`),
    lines: [
      both(
        say`Quelques questions, un résultat tout de suite, sans inscription.`,
        say`A few questions, a result at once, no sign-up.`,
      ),
      ...offerLines(facts).slice(0, 1),
      questionLine,
    ],
    button: { words: both(call`Ouvrir l’outil`, call`Open the tool`), to: facts.page ?? offerButton(facts).to },
    greets: 'customers',
  };
};

/** The tool that can be made, by its name; null for none: nothing is announced that is not there. */
function toolOf(facts: TextFacts): { readonly fr: Name; readonly en: Name } | null {
  if (calculator.lack(facts) === null) return { fr: named`le calculateur de prix`, en: named`the price calculator` };
  if (quiz.lack(facts) === null)
    return { fr: named`le questionnaire de choix`, en: named`the quiz that helps to choose` };
  return null;
}

/** Points of a list to check, fewest and most (working assumptions). */
const leastPoints = 2;
const mostPoints = 3;

/** What to check with any provider, from what is true here; null where too little is known. */
function pointsLetter(facts: TextFacts): ReturnType<StepText> {
  const points = [...detailFacts(facts.offer), ...brandFactsFor(facts, facts.offer)]
    .filter(({ text }) => !/\d/u.test(text) && wordsOf(text).length < sharedRun)
    .slice(0, mostPoints);
  if (points.length < leastPoints || isGift(facts.offer.name.text)) return null;
  return {
    opening: both(
      say`Avant de choisir, voici quoi vérifier, chez nous ou ailleurs.`,
      say`Before you choose, here is what to check, with us or elsewhere.`,
    ),
    other: wishLine(facts) ?? both(say`Une liste courte, à garder.`, say`A short list to keep.`),
    lines: [
      ...points.map((point) => both(say`☐ ${label(point)}.`, say`☐ ${label(point)}.`)),
      both(say`Ici, chaque case est cochée.`, say`Here, every box is ticked.`),
      nameLine(facts),
    ],
    button: offerButton(facts),
    greets: 'customers',
  };
}

/** A live session: its question, who answers, how to ask one's own. */
export const sessionInvitation: StepText = (facts) => {
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
    button: { words: both(call`Je m’inscris`, call`Register`), to: facts.page ?? offerButton(facts).to },
    greets: 'customers',
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
    isGift(facts.offer.name.text) ? null : nameLine(facts),
    questionLine,
  ],
  button: offerButton(facts),
  greets: 'customers',
});
