import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { named, say } from '../../pieces/piece.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { caresForPeople } from '../facts/situations.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const withoutConsent = ({ company }: TextFacts): boolean =>
  company.channels.some(({ consent, audienceSize = 0 }) => consent === 'none' && audienceSize > 0) ||
  figureNamed(company, /\b(consent\w*|opt in|accords?)\b.*\b(paper|papier|not entered|non saisis?)\b/) !== null;

/** The sentence beside the box, on the form or on paper, that makes an address usable. */
export const consentLine = defineText({
  id: 'consent-line',
  legal: true,
  title: pair('Case à cocher pour pouvoir écrire ensuite', 'The box to tick so that one may write later'),
  subjects: ['contacts'],
  calledBy: (facts) =>
    withoutConsent(facts)
      ? pair(
          'Des adresses n’ont pas été données pour recevoir des messages.',
          'Some addresses were not given in order to receive messages.',
        )
      : null,
  layout: (facts) => {
    const { brand, seasons, voice } = facts;
    const care = caresForPeople(facts);
    const subject = care
      ? {
          fr: named`mes prochains contrôles et les conseils du cabinet`,
          en: named`my next check-ups and news of the practice`,
        }
      : voice.id === 'local-trade' || voice.requested
        ? { fr: named`mes prochaines échéances et ses prix`, en: named`my next due date and its prices` }
        : seasons.free !== null && voice.visited
          ? { fr: named`les dates libres ${seasons.free}`, en: named`dates with room ${seasons.free}` }
          : { fr: named`[ce que contient la lettre]`, en: named`[what the letter contains]` };
    return shortText(facts, {
      form: 'consent',
      place: ['À côté de la case, non cochée', 'Beside the box, unticked'],
      lines: [
        both(
          say`Oui, ${brand} peut m’écrire par courriel pour m’annoncer ${subject.fr}, [nombre] fois par an au plus.`,
          say`Yes, ${brand} may e-mail me about ${subject.en}, [number] times a year at most.`,
        ),
      ],
      other: both(say`Écrivez-moi pour m’annoncer ${subject.fr}.`, say`E-mail me about ${subject.en}.`),
      more: [
        [
          ['Sous la case', 'Below the box'],
          [
            both(
              say`La case est facultative. Chaque message dit comment ne plus en recevoir.`,
              say`The box is optional. Every message says how to stop.`,
            ),
          ],
        ],
      ],
    });
  },
});
