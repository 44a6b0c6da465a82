import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, offerLine } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

const late =
  /\b(delai (moyen )?de (notre |la )?reponse|faute de reponse|sans reponse a temps|no answer (in|within)|answered (after|late)|days? to (answer|reply)|response time|rappelees? apres|called back after|(hours|days) before (our|a) (reply|answer))\b/;

/** At once after a request: that it arrived, who answers and when, what to prepare, the price. */
export const requestReceived = defineText({
  id: 'request-received',
  title: pair('Accusé de réception d’une demande', 'Acknowledgement of a request'),
  subjects: ['follow-up', 'service'],
  calledBy: ({ company }) => countedAs(figureNamed(company, late)),
  layout: (facts) => {
    const { offer, voice } = facts;
    const visited = voice.visited || voice.id === 'training' || voice.id === 'services';
    return letter(facts, {
      subjects: [
        both(say`Demande reçue, réponse avant le [date]`, say`Request received, answer by [date]`),
        both(say`Ce qui se passe maintenant`, say`What happens now`),
      ],
      paragraphs: [
        [
          both(
            say`Votre demande du [date] est arrivée. Une réponse part avant le [date, heure], de la main de la personne qui signe ci-dessous.`,
            say`Your request of [date] has arrived. The person who signs below will answer by [date, time].`,
          ),
        ],
        [
          visited
            ? both(
                say`Pour gagner un aller-retour, répondez dès maintenant avec ${voice.reply.fr}.`,
                say`To save a message, reply now with ${voice.reply.en}.`,
              )
            : null,
          offerLine(offer),
        ],
        [both(say`Si c’est urgent : [téléphone].`, say`If it is urgent: [telephone].`)],
      ],
    });
  },
});
