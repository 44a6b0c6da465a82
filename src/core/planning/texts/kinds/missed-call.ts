import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import { countedAs, orderPage } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

const missed =
  /\b((appels?|calls?)\b.*\b(manques?|perdus?|sans reponse|non decroches?|missed|unanswered|not answered|not returned|lost)|(missed|unanswered) calls?)\b/;

/** To somebody who called in vain: who answers, when, how to book without calling again. */
export const missedCall = defineText({
  id: 'missed-call',
  title: pair('SMS après un appel manqué', 'Text message after a missed call'),
  subjects: ['follow-up', 'service', 'path'],
  calledBy: ({ company }) => countedAs(figureNamed(company, missed)),
  layout: (facts) => {
    const { brand, voice, offer } = facts;
    const page = orderPage(facts, offer);
    const link = page === null ? null : ({ kind: 'name', text: page } as const);
    return shortText(facts, {
      form: 'sms',
      place: ['SMS', 'Text message'],
      lines: [
        both(
          say`${label(brand)} : vous avez appelé à [heure] et nous n’avons pas pu répondre.`,
          say`${label(brand)}: you rang at [time] and we could not answer.`,
        ),
        both(
          say`Répondez avec ${voice.reply.fr}, puis une heure pour vous joindre : nous vous rappelons.`,
          say`Reply with ${voice.reply.en}, then a time to reach you: we will ring back.`,
        ),
        link === null ? null : both(say`Sans attendre : ${link}`, say`Or do it now: ${link}`),
      ],
      other: both(say`Désolés d’avoir manqué votre appel de [heure].`, say`Sorry we missed your call at [time].`),
      more: [
        [
          ['Message du répondeur', 'Voicemail greeting'],
          [
            both(
              say`Bonjour, vous êtes bien chez ${brand}. Laissez votre nom et votre numéro, puis ${voice.reply.fr} : nous vous rappelons avant [heure].`,
              say`Hello, you have reached ${brand}. Leave your name and number, then ${voice.reply.en}: we will ring back before [time].`,
            ),
          ],
        ],
      ],
    });
  },
});
