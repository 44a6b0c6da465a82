import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { label, type Name, say } from '../../../pieces/piece.ts';
import { caresForPeople, isOneOff } from '../../facts/situations.ts';
import { whatWasTaken } from '../../facts/what-was-taken.ts';
import type { Lines } from '../../layouts/chosen-line.ts';
import type { TextFacts } from '../../text-facts.ts';
import { shortText } from '../../layouts/short-text.ts';
import { defineText } from '../../text-kind.ts';

/** Voices of what is read or used on a screen: nobody is there to hand over a card. */
const onScreen: ReadonlySet<string> = new Set(['media', 'subscription']);

/** The same request as a message of one line. */
const messageLines = (facts: TextFacts, page: Name): Lines => [
  both(
    say`Merci d’avoir choisi ${facts.brand}. Votre avis, bon ou mauvais : ${page}.`,
    say`Thank you for choosing ${facts.brand}. Your view, good or bad: ${page}.`,
  ),
  both(
    say`${label(facts.brand)} lit tous les avis, bons ou mauvais. Le vôtre : ${page}.`,
    say`${label(facts.brand)} reads every review, good or bad. Yours goes here: ${page}.`,
  ),
  // nobody is asked for a word about a dismissal or a funeral
  isOneOff(facts)
    ? null
    : both(
        say`Un mot sur ${whatWasTaken(facts).fr} ? Il s’écrit ici : ${page}.`,
        say`A word about ${whatWasTaken(facts).en}? Write it here: ${page}.`,
      ),
];

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
    const isCare = caresForPeople(facts);
    return shortText(facts, {
      form: 'card',
      place: isHandedOver
        ? ['Carte à remettre', 'Card to hand over']
        : ['Message dans l’espace client', 'Message in the customer’s account'],
      lines: [
        [
          isOneOff({ offer, company })
            ? null
            : both(
                say`Au sujet de ${whatWasTaken(facts).fr} : dites en deux phrases ce qui était bien, et ce qui ne l’était pas.`,
                say`About ${whatWasTaken(facts).en}: tell us in two sentences what was good, and what was not.`,
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
          ? [
              both(
                say`Tout le monde reçoit cette carte ; rien n’est donné pour un avis.`,
                say`Everybody gets this card; nothing is given for a review.`,
              ),
              both(
                say`${label(brand)} remet cette carte à chaque client, content ou non, sans rien offrir.`,
                say`${label(brand)} gives this card to every customer, happy or not, and offers nothing.`,
              ),
              both(
                say`Contents ou déçus, tous les clients de ${brand} reçoivent cette carte, sans récompense.`,
                say`Happy or not, all who come to ${brand} get this card, with no reward.`,
              ),
            ]
          : both(
              say`Chaque personne abonnée à ${brand} le voit, contente ou non ; un avis ne rapporte rien.`,
              say`Every subscriber of ${brand} sees it, happy or not; a review earns nothing.`,
            ),
      ],
      other: isOneOff({ offer, company })
        ? both(
            say`Deux phrases sur ${brand}, même sévères, aideront qui hésite.`,
            say`Two sentences about ${brand}, even harsh ones, help others to choose.`,
          )
        : both(
            say`Deux phrases sur ${whatWasTaken(facts).fr}, même sévères, aideront qui hésite.`,
            say`Two sentences about ${whatWasTaken(facts).en}, even harsh ones, help others to choose.`,
          ),
      more: [[['SMS ou courriel', 'Text message or e-mail'], [messageLines(facts, page)]]],
    });
  },
});
