import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCancel = defineStep({
  id: 'R-CANCEL',
  family: 'satisfaction',
  roles: { departure: 1 },
  title: pair('parcours de départ et raison', 'exit path and reason'),
  event: pair('clic sur résilier', 'cancel click'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-SITE',
  kpis: ['K-SAVE'],
  hours: { low: 4, mode: 8, high: 14 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('départ confirmé ou pause choisie', 'exit confirmed or pause chosen'),
  fits: (reach) => reach.subscription,
  change: pair(
    'Une question facultative, une pause proposée, la résiliation en deux écrans au plus ; chaque raison est lue.',
    'One optional question, a pause offered, cancellation in two screens at most; every reason is read.',
  ),
  text: {
    form: screenWords({
      lines: [
        both(say`Je n’en ai plus l’usage`, say`I no longer need it`),
        both(say`C’est trop cher pour moi`, say`It costs too much for me`),
        both(say`Il me manque quelque chose`, say`Something is missing`),
        both(say`Autre raison`, say`Another reason`),
      ],
      done: both(
        say`Votre arrêt est enregistré. Vous gardez l’accès jusqu’au terme payé.`,
        say`Your cancellation is recorded. You keep access until the end of the paid period.`,
      ),
    }),
    copy: () => ({
      hooks: [
        both(say`Vous partez ? C’est fait en deux clics.`, say`Leaving? It takes two clicks.`),
        both(say`Nous arrêtons quand vous voulez.`, say`We stop whenever you want.`),
      ],
      lines: [
        [
          both(
            say`Dites-nous pourquoi si vous le souhaitez ; cela ne change rien à votre demande. Vous gardez l’accès jusqu’au terme payé.`,
            say`Tell us why if you like; it changes nothing to your request. You keep access until the end of the paid period.`,
          ),
        ],
      ],
      calls: [
        both(call`Confirmer l’arrêt`, call`Confirm`),
        both(call`Faire une pause à la place`, call`Take a break instead`),
      ],
    }),
  },
});
