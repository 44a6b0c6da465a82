import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import {
  factSentences,
  lackOfConsent,
  noDates,
  noPrice,
  shortOfferLine,
  orderButton,
  pricedOffers,
  replyLines,
  sentencesOf,
} from '../common-lines.ts';
import { bookedOffer, notBooked } from '../facts/booked-offer.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To customers of before: the months with room, what they can have then and for how much. */
export const lowSeason = defineText({
  id: 'low-season',
  title: pair('Invitation pour la période creuse', 'Invitation for the quiet season'),
  subjects: ['season', 'capacity'],
  calledBy: (facts) =>
    facts.seasons.free !== null && facts.list && facts.voice.visited && bookedOffer(facts) !== null
      ? pair('Une période de l’année a de la place.', 'One season of the year has room.')
      : null,
  lack: (facts) =>
    lackOfConsent(facts) ??
    noDates(facts) ??
    notBooked(facts) ??
    (pricedOffers(facts).length === 0 || facts.seasons.free === null ? noPrice : null),
  layout: (facts) => {
    const { seasons, place, brand } = facts;
    const offer = bookedOffer(facts) ?? facts.offer;
    const free = seasons.free!;
    return letter(facts, {
      subjects: [
        both(say`De la place ${free}`, say`Room ${free}`),
        both(say`Vos dates ${free}`, say`Your dates ${free}`),
        both(say`Venir quand c’est plus calme`, say`A quieter time to come`),
        both(say`${brand} hors saison`, say`${brand} out of season`),
      ],
      paragraphs: [
        [
          [
            both(
              say`C’est calme chez nous ${free} : vous choisissez votre date.`,
              say`It is quiet here ${free}: you can pick your date.`,
            ),
            both(say`Vous avez le choix des dates ${free}.`, say`You have the pick of dates ${free}.`),
          ],
          place === null ? null : both(say`L’adresse : ${place}.`, say`Where: ${place}.`),
        ],
        [shortOfferLine(offer), ...factSentences(offer).slice(0, 2), ...sentencesOf(facts.facts).slice(0, 2)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, offer),
      optOut: true,
    });
  },
});
