import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { anyRating, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gCommentpoints = defineProgramme({
  id: 'G-COMMENTPOINTS',
  reliesOn: ['review_reward'],
  family: 'review_reward',
  title: pair('points pour photos et réponses', 'points for photos and answers'),
  kpis: ['K-UGC-N', 'K-RVW-N'],
  costKpi: 'K-RVW-COST',
  hours: { low: 4, mode: 7, high: 12 },
  cash: [0, 120],
  legal: ['L-REV', 'L-IP'],
  closedTo: ['L-HEALTH'],
  fit: (facts) => (facts.customers >= 1000 ? 0.35 : 0.1),
  rewardCost: (facts) => 0.15 * facts.ceiling,
  eligibility: pair('Clients identifiés.', 'Identified customers.'),
  mechanics: pair(
    'Quelques points par contribution publiée, plafonnés, signalés.',
    'A few points per published contribution, capped, disclosed.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(`Des points d’une valeur de ${cost.fr} au plus.`, `Points worth ${cost.en} at most.`),
  rewardReferee: () => pair('Des réponses d’autres clients.', 'Answers from other customers.'),
  antifraud: () => [anyRating(), yearlyCap()],
  text: {
    form: programmeKit(
      (p) =>
        both(
          say`Je connais ${p.brand} et je te conseille d’y jeter un œil. Voici la page.`,
          say`I know ${p.brand} and I am happy with them. Here is the page.`,
        ),
      both(say`Merci pour votre réponse. Elle est publiée.`, say`Thank you for your answer. It is published.`),
    ),
    copy: () => ({
      hooks: [
        both(say`Vos réponses aident les autres : elles comptent.`, say`Your answers help others: they count.`),
        both(say`Une photo, une réponse, des points.`, say`A picture, an answer, some points.`),
      ],
      lines: [
        [
          both(
            say`Chaque photo ou réponse publiée vaut le même nombre de points, qu’elle soit favorable ou non.`,
            say`Each published picture or answer is worth the same points, favourable or not.`,
          ),
        ],
        [
          both(
            say`Le barème est affiché et vos points ne s’effacent pas sans prévenir.`,
            say`The scale is public and your points never vanish without notice.`,
          ),
        ],
      ],
      calls: [
        both(call`Voir le barème`, call`See the scale`),
        both(call`Publier une réponse`, call`Publish an answer`),
      ],
    }),
  },
});
