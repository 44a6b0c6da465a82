import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vPerso = defineLever({
  id: 'V-PERSO',
  family: 'path',
  title: pair('page selon le public', 'page per audience'),
  effect: span(0, 0.06, 0.15),
  successProbability: 0.35,
  hours: span(4, 7, 16),
  skill: 'writing',
  kpis: ['K-CR'],
  repairs: /choisir|\bchoose|lequel|which one/,
  change: () =>
    pair(
      "Une page d'arrivée par public prioritaire : sa situation, sa preuve, son action.",
      'One landing page per priority audience: their situation, their proof, their action.',
    ),
  friction: (facts) =>
    facts.personas >= 2
      ? {
          evidenceIds: ['count:personas'],
          description: pair(
            `${facts.personas} publics aux attentes différentes arrivent sur les mêmes pages.`,
            `${facts.personas} audiences with different needs land on the same pages.`,
          ),
        }
      : null,
  text: {
    form: screenWords(),
    copy: () => ({
      hooks: [
        both(say`Vous venez pour quoi ?`, say`What brings you here?`),
        both(say`Choisissez ce qui vous ressemble.`, say`Pick what fits you.`),
      ],
      lines: [
        [
          both(
            say`La page s’adapte à votre réponse ; vous pouvez en changer en haut de l’écran.`,
            say`The page adapts to your answer; you can change it at the top of the screen.`,
          ),
        ],
      ],
      calls: [both(call`Voir ma page`, call`See my page`)],
    }),
  },
});
