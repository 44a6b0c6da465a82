import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rSetup = defineStep({
  id: 'R-SETUP',
  family: 'onboarding',
  roles: { first_use: 1 },
  title: pair('parcours guidé de prise en main', 'guided set-up'),
  event: pair('première connexion', 'first login'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-APP',
  kpis: ['K-ACTIV', 'K-TTV'],
  hours: { low: 10, mode: 20, high: 32 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('première action utile faite', 'first useful action done'),
  fits: (reach) => reach.software && reach.subscription,
  change: pair(
    'Trois étapes visibles, un exemple rempli, un premier résultat publié ; chaque étape peut être reprise plus tard.',
    'Three visible steps, a filled example, a first published result; each step can be resumed later.',
  ),
  text: {
    form: screenWords({
      lines: [
        both(say`1. Vos données`, say`1. Your data`),
        both(say`2. Votre premier essai`, say`2. Your first try`),
        both(say`3. Votre premier résultat`, say`3. Your first result`),
      ],
    }),
    copy: () => ({
      hooks: [
        both(say`Trois étapes, et c’est prêt.`, say`Three steps and it is ready.`),
        both(say`Commencez par un essai réel.`, say`Start with a real try.`),
      ],
      lines: [
        [
          both(
            say`Vous pouvez vous arrêter et reprendre ; chaque étape dit combien de temps elle prend.`,
            say`You can stop and resume; each step says how long it takes.`,
          ),
        ],
      ],
      calls: [both(call`Commencer`, call`Start`)],
    }),
  },
});
