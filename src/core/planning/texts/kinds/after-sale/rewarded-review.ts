import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { call, say } from '../../../pieces/piece.ts';
import { letter } from '../../layouts/letter.ts';
import { defineText } from '../../text-kind.ts';

/** To every buyer, whatever they will write: what helps readers, the same thanks for any mark, the mention beside the review. */
export const rewardedReview = defineText({
  id: 'rewarded-review',
  title: pair('Demande d’avis avec remerciement', 'Request for a review, with thanks'),
  subjects: ['referral', 'reviews'],
  layout: (facts) => {
    const { voice } = facts;
    return letter(facts, {
      subjects: [
        both(say`Votre avis, bon ou mauvais`, say`Your review, good or bad`),
        both(say`Trois lignes pour les prochains`, say`Three lines for those who come next`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Avant d’acheter, on lit les derniers avis. Que diriez-vous de ${voice.visit.fr} à quelqu’un qui hésite : ce qui a plu, ce qui a manqué ?`,
              say`People read the latest reviews before they buy. What would you tell somebody who hesitates about ${voice.visit.en}: what was good, what was missing?`,
            ),
            both(
              say`Trois lignes suffisent : ce que vous avez choisi, ce qui vous a convenu, ce que vous changeriez.`,
              say`Three lines are enough: what you chose, what suited you, what you would change.`,
            ),
          ],
        ],
        [
          both(
            say`Le remerciement est le même pour une étoile ou cinq, et votre avis porte la mention « avis récompensé ». Nous répondons à chaque critique, et n’en retirons aucune.`,
            say`The thanks are the same for one star or five, and your review says “rewarded review”. We answer each criticism and remove none.`,
          ),
        ],
      ],
      button: { words: both(call`Écrire mon avis`, call`Write my review`), to: address[facts.locale] },
      optOut: true,
    });
  },
});

const address = { fr: '[adresse du formulaire d’avis]', en: '[address of the review form]' };
