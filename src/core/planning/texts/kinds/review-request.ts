import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To a customer some days after: two precise questions, where to write, no reward and no sorting. */
export const reviewRequest = defineText({
  id: 'review-request',
  title: pair('Demande d’avis après coup', 'Review request afterwards'),
  subjects: ['reviews', 'proof'],
  lack: ({ company }) =>
    company.reviews !== undefined ||
    company.channels.some(({ url, metrics }) => url !== undefined || metrics.reviewsCount != null)
      ? null
      : {
          because: pair('aucune page où laisser un avis n’est connue', 'no page where a review can be left is known'),
          need: pair('l’adresse de la page d’avis', 'the address of the page for reviews'),
        },
  layout: (facts) => {
    const { voice, brand, company } = facts;
    return letter(facts, {
      subjects: [
        both(say`Deux questions sur ${voice.visit.fr}`, say`Two questions about ${voice.visit.en}`),
        both(say`Qu’auriez-vous aimé savoir avant ?`, say`What would you have liked to know first?`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Vous avez fait appel à ${brand} il y a quelques jours.`,
              say`A few days ago you were with ${brand}.`,
            ),
            both(
              say`Quelques jours ont passé depuis ${voice.visit.fr}.`,
              say`It is a few days since ${voice.visit.en}.`,
            ),
          ],
          both(
            say`Deux phrases de vous aideraient la prochaine personne qui hésite.`,
            say`Two sentences from you would help the next person who hesitates.`,
          ),
        ],
        [
          both(
            say`Qu’est-ce qui s’est passé comme prévu, et qu’est-ce qui vous a surpris, en bien ou en mal ?`,
            say`What went as expected, and what surprised you, for better or worse?`,
          ),
          both(
            say`Tous les avis sont publiés, favorables ou non, sans contrepartie, et je réponds à chacun.`,
            say`Every review is published, good or bad, with nothing given in return, and I answer each one.`,
          ),
        ],
      ],
      button: {
        words: both(call`Écrire votre avis`, call`Write your review`),
        to:
          company.channels.find(({ url, metrics }) => url !== undefined && metrics.reviewsCount != null)?.url ??
          company.organisation.domain,
      },
      optOut: true,
    });
  },
});
