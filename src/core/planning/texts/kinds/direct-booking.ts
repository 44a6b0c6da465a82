import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import { countedAs, orderPage } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

const through =
  /\b(booking (sites?|platforms?)|through (platforms?|marketplaces?|agencies)|plateformes?|sites? de reservation|otas?|agences? en ligne|commission (of|des|de la))\b/;

/** A card given on the spot: how to book direct next time. It compares no price, so that contracts with platforms are kept. */
export const directBooking = defineText({
  id: 'direct-booking',
  title: pair('Carte pour réserver en direct la prochaine fois', 'Card to book direct next time'),
  subjects: ['dependency', 'budget'],
  calledBy: ({ company, voice }) => (voice.visited ? countedAs(figureNamed(company, through)) : null),
  layout: (facts) => {
    const { brand, company, seasons, voice } = facts;
    const site = orderPage(facts, null) ?? company.organisation.domain;
    const address = { kind: 'name', text: new URL(site).host.replace(/^www\./u, '') } as const;
    const { free } = seasons;
    return shortText(facts, {
      form: 'card',
      place: ['Carte, recto', 'Card, front'],
      lines: [
        both(say`Merci de votre visite.`, say`Thank you for coming.`),
        both(
          say`La prochaine fois, vous pouvez ${voice.begin.fr} sans intermédiaire : ${address}, ou [téléphone].`,
          say`Next time you can book with us direct: ${address}, or [telephone].`,
        ),
      ],
      other: both(say`À bientôt, et sans intermédiaire.`, say`See you again, and book direct.`),
      more: [
        [
          ['Carte, verso', 'Card, back'],
          [
            both(
              say`Au téléphone, vous parlez à la personne qui vous a reçu : elle connaît les dates, les accès et vos habitudes.`,
              say`By phone you speak to the person who welcomed you, who knows the dates, the place and what you like.`,
            ),
            free === null
              ? null
              : both(say`Il reste en général de la place ${free}.`, say`There is usually room ${free}.`),
            both(say`${label(brand)}`, say`${label(brand)}`),
          ],
        ],
      ],
    });
  },
});
