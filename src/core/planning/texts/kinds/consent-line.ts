import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { named, say } from '../../pieces/piece.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const withoutConsent = ({ company }: TextFacts): boolean =>
  company.channels.some(({ consent, audienceSize = 0 }) => consent === 'none' && audienceSize > 0) ||
  figureNamed(company, /\b(consent\w*|opt in|accords?)\b.*\b(paper|papier|not entered|non saisis?)\b/) !== null;

/** The sentence beside the box, on the form or on paper, that makes an address usable. */
export const consentLine = defineText({
  id: 'consent-line',
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
    const { brand, seasons } = facts;
    const subject =
      seasons.free === null
        ? { fr: named`les dates et les prix`, en: named`dates and prices` }
        : { fr: named`les dates libres ${seasons.free}`, en: named`dates with room ${seasons.free}` };
    return shortText(facts, {
      form: 'consent',
      place: ['À côté de la case, non cochée', 'Beside the box, unticked'],
      lines: [
        both(
          say`Oui, ${brand} peut m’écrire par courriel pour m’annoncer ${subject.fr}, [nombre] fois par an au plus.`,
          say`Yes, ${brand} may e-mail me about ${subject.en}, [number] times a year at most.`,
        ),
      ],
      other: both(say`Écrivez-moi quand il y a de nouvelles dates.`, say`Write to me when there are new dates.`),
      more: [
        [
          ['Sous la case', 'Below the box'],
          [
            both(
              say`La case est facultative. Chaque message se termine par un lien pour arrêter.`,
              say`The box is optional. Every message ends with a link to stop.`,
            ),
          ],
        ],
      ],
    });
  },
});
