import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say, the } from '../../pieces/piece.ts';
import { countedAs } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

/** To the first of the waiting list: the place, its price, until when it is kept. */
export const placeFree = defineText({
  id: 'place-free',
  title: pair('Place libérée, pour la liste d’attente', 'A place has come free, for the waiting list'),
  subjects: ['capacity', 'season', 'service'],
  calledBy: ({ company }) => countedAs(figureNamed(company, /\b(waiting lists?|listes? d attente)\b/)),
  layout: (facts) => {
    const { offer, brand } = facts;
    const { price } = offer;
    return shortText(facts, {
      form: 'sms',
      place: ['SMS', 'Text message'],
      lines: [
        both(
          say`Bonjour [prénom], une place se libère le [date] pour ${the(offer.inSentence)}.`,
          say`Hello [first name], a place has come free on [date] for ${the(offer.inSentence)}.`,
        ),
        price === null ? null : both(say`${price}, comme prévu.`, say`The price is unchanged: ${price}.`),
        both(
          say`Je vous la garde jusqu’à [heure] : répondez OUI pour la prendre, NON pour la laisser à la personne suivante. ${label(brand)}`,
          say`It is yours until [time]: reply YES to take it, NO to pass it to the next person. ${label(brand)}`,
        ),
      ],
      other: both(
        say`Bonjour [prénom], bonne nouvelle : un désistement le [date].`,
        say`Hello [first name], we have a cancellation on [date].`,
      ),
    });
  },
});
