import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say, the } from '../../../pieces/piece.ts';
import { shortText } from '../../layouts/short-text.ts';
import { defineText } from '../../text-kind.ts';

/** Voices of what is read or used on a screen: nobody is there to hand over a card. */
const onScreen: ReadonlySet<string> = new Set(['media', 'subscription']);

/** A request for a review that goes to everybody, on paper or on a phone, and asks for nothing about anyone’s health. */
export const openReview = defineText({
  id: 'open-review',
  title: pair('Demande d’avis à tous, papier et message', 'Request for a review from everybody, paper and message'),
  subjects: ['reviews', 'proof'],
  layout: (facts) => {
    const { brand, company, offer, voice } = facts;
    const isHandedOver = !onScreen.has(voice.id);
    const page = {
      kind: 'name',
      text:
        company.channels.find(({ url, metrics }) => url !== undefined && metrics.reviewsCount != null)?.url ??
        (facts.locale === 'fr' ? '[adresse de la page d’avis]' : '[address of the page for reviews]'),
    } as const;
    // an offer about health, among others, makes no patient of the customer
    const isCare = company.organisation.sector === 'health_wellness';
    return shortText(facts, {
      form: 'card',
      place: isHandedOver
        ? ['Carte à remettre', 'Card to hand over']
        : ['Message dans l’espace client', 'Message in the customer’s account'],
      lines: [
        [
          both(
            say`Vous connaissez ${the(offer.inSentence)} : dites en deux phrases ce qui était bien, et ce qui ne l’était pas.`,
            say`You know ${the(offer.inSentence)}: tell us in two sentences what was good, and what was not.`,
          ),
          both(
            say`Qu’est-ce que ${brand} devrait garder, et changer ?`,
            say`What should ${brand} keep, and what should change?`,
          ),
        ],
        isCare
          ? both(
              say`Parlez de l’accueil, des délais et de la clarté du prix ; ne dites rien de votre santé.`,
              say`Speak of the welcome, the wait and how clear the price was; say nothing about your health.`,
            )
          : both(say`L’adresse : ${page}.`, say`The address: ${page}.`),
        isHandedOver
          ? both(
              say`Tout le monde reçoit cette carte ; rien n’est donné pour un avis.`,
              say`Everybody gets this card; nothing is given for a review.`,
            )
          : both(
              say`Chaque personne abonnée le voit, contente ou non ; rien n’est donné pour un avis.`,
              say`Every subscriber sees it, happy or not; nothing is given for a review.`,
            ),
      ],
      other: both(
        say`Deux phrases de vous, même sévères, aideront la prochaine personne qui cherche.`,
        say`Two sentences from you, even harsh ones, will help the next person who is looking.`,
      ),
      more: [
        [
          ['SMS ou courriel', 'Text message or e-mail'],
          [
            both(
              say`Merci de nous avoir choisis. Votre avis, bon ou mauvais, s’écrit ici : ${page}.`,
              say`Thank you for choosing us. Your view, good or bad, goes here: ${page}.`,
            ),
          ],
        ],
      ],
    });
  },
});
