import { contentWords } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, factSentences, shortOfferLine } from '../common-lines.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { askBack } from '../how-to-ask.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const late =
  /\b(delai (moyen )?(de (notre |la )?reponse|d envoi)|faute de reponse|sans reponse a temps|jamais rappele\w*|no answer (in|within)|answered (after|late|later|within)|days? to (answer|reply)|response time|rappelees? apres|called back after|(hours|days) before (our|a|\w+) (reply|answers?)|(envoyes?|repondu\w*) en (\d+|\w+) jours|(enquiries|requests|demandes)\b.*\b(unanswered|sans reponse)|of (those|these) answered)\b/;

/** Words of time, which requests and offers share without being about the same. */
const times = new Set(['day', 'jour', 'hour', 'heur', 'week', 'semain', 'month', 'half', 'two', 'deux', 'demi']);

/** The offer that the requests of a figure are about, by its name, or the only one; null when they may be about any. */
function askedOffer({ company, offers }: TextFacts): OfferFacts | null {
  const words = contentWords(figureNamed(company, late) ?? '').filter((word) => !times.has(word));
  const found = company.offers.find(({ name }) => contentWords(name).some((word) => words.includes(word)));
  return offers.find(({ id }) => id === found?.id) ?? (offers.length === 1 ? (offers[0] ?? null) : null);
}

/** At once after a request: that it arrived, who answers and when, what to prepare, the price. */
export const requestReceived = defineText({
  id: 'request-received',
  title: pair('Accusé de réception d’une demande', 'Acknowledgement of a request'),
  subjects: ['follow-up', 'service'],
  calledBy: ({ company }) => countedAs(figureNamed(company, late)),
  layout: (facts) => {
    const { voice } = facts;
    const offer = askedOffer(facts);
    const visited = voice.visited || voice.requested || voice.id === 'training';
    return letter(facts, {
      duty: 'quotes',
      subjects: [
        both(say`Demande reçue, réponse avant le [date]`, say`Request received, answer by [date]`),
        both(say`Ce qui se passe maintenant`, say`What happens now`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Votre demande du [date] est arrivée, et je m’en occupe : vous aurez ma réponse avant le [date, heure].`,
              say`Your request of [date] has arrived and is with me: you will have my answer by [date, time].`,
            ),
            both(
              say`J’ai bien reçu votre demande du [date]. Je vous réponds moi-même, avant le [date, heure].`,
              say`I have your request of [date] and will answer it myself, by [date, time].`,
            ),
            both(
              say`Merci de votre demande du [date]. Comptez sur ma réponse avant le [date, heure].`,
              say`Thank you for your request of [date]. You can count on my answer by [date, time].`,
            ),
          ],
        ],
        [
          visited ? askBack(facts) : null,
          ...(offer === null ? [] : [shortOfferLine(offer), ...factSentences(offer).slice(0, 1)]),
        ],
        [both(say`Si c’est urgent : [téléphone].`, say`If it is urgent: [telephone].`)],
      ],
    });
  },
});
