import { both } from '../../../pieces/both.ts';
import { label, say } from '../../../pieces/piece.ts';
import { orderPage, shortOfferLine } from '../../common-lines.ts';
import { actOf } from '../../act-of.ts';
import { letter } from '../../layouts/letter.ts';
import { offerInSituation, provenText } from './proven-text.ts';

/** To somebody whose quote waits: what it covers, until when, what can be changed, how to say no. */
export const provenQuoteReminder = provenText(
  'quote-reminder',
  ['Relance d’un devis au délai prouvé', 'Reminder of a quote at the proven delay'],
  (facts) =>
    letter(facts, {
      subjects: [
        both(say`Notre devis du [date]`, say`Our quote of [date]`),
        both(say`[Ce que couvre le devis] : une question ?`, say`[What the quote covers]: any question?`),
      ],
      paragraphs: [
        [
          both(
            say`Vous avez reçu le [date] notre devis pour [ce qu’il comprend] : [montant], valable jusqu’au [date].`,
            say`On [date] you had our quote for [what it covers]: [amount], which stands until [date].`,
          ),
        ],
        [
          both(
            say`Faut-il le présenter à quelqu’un d’autre, et pour quel jour ? Une quantité ou une date à revoir ? Répondez en une ligne, le devis corrigé part sous deux jours.`,
            say`Does somebody else have to see it, and by what day? Is there a quantity or a date to change? Answer in one line and the corrected quote leaves within two days.`,
          ),
        ],
        [
          both(
            say`Si vous avez choisi autrement, dites-le : ce message est le dernier.`,
            say`If you have decided otherwise, say so: this message is the last one.`,
          ),
        ],
      ],
    }),
);

/** To somebody who left a basket: what stops most people there, and an answer from a person. */
export const provenBasketHelp = provenText(
  'basket-help',
  ['Aide à qui a laissé un panier', 'Help for whoever left a basket'],
  (facts) =>
    letter(facts, {
      subjects: [
        both(say`Un doute avant de commander ?`, say`Not sure before you order?`),
        both(say`[Article] : est-ce le bon ?`, say`[Item]: is it the right one?`),
      ],
      paragraphs: [
        [
          both(
            say`Vous avez choisi [article] sans terminer la commande. Le plus souvent, la question est : [ce qui fait hésiter].`,
            say`You chose [item] and did not finish the order. Most often the question is: [what makes people hesitate].`,
          ),
        ],
        [
          both(
            say`Répondez à ce message avec [une photo, une mesure ou une question] : une personne vous répond [délai] et vous dit quoi prendre.`,
            say`Answer this message with [a picture, a size or a question]: a person replies [delay] and tells you which one to take.`,
          ),
        ],
      ],
      optOut: true,
    }),
);

/** An invitation to one day among a few, to people who are known. */
export const provenInvitation = provenText(
  'invitation',
  ['Invitation avec des dates au choix', 'Invitation with dates to choose from'],
  (facts) => {
    const offer = offerInSituation(facts, 'invitation');
    const to = orderPage(facts, offer);
    return letter(facts, {
      subjects: [
        both(say`[Jour] ou [autre jour] ?`, say`[Day] or [another day]?`),
        both(say`${label(facts.brand)} : une place pour vous`, say`${label(facts.brand)}: a place for you`),
      ],
      paragraphs: [
        [
          both(
            say`Nous gardons une place pour vous : [jour], [autre jour] ou [troisième jour]. [Pourquoi à ce moment].`,
            say`We are keeping a place for you: [day], [another day] or [a third day]. [Why at that time].`,
          ),
        ],
        [offer === null ? null : shortOfferLine(offer)],
        [
          both(
            say`Répondez avec le jour choisi avant le [date] ; ensuite la place va à quelqu’un d’autre.`,
            say`Answer with your day by [date]; after that the place goes to somebody else.`,
          ),
        ],
      ],
      button: offer === null || to === null ? null : { words: actOf(facts, offer), to },
      optOut: true,
      before: both(
        say`Seulement aux personnes qui l’ont accepté, et pas plus d’invitations que de places libres.`,
        say`Only to people who agreed, and no more invitations than there are free places.`,
      ),
    });
  },
);
