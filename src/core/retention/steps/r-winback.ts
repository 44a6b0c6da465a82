import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rWinback = defineStep({
  id: 'R-WINBACK',
  family: 'information',
  roles: { departure: 2, return: 1 },
  title: pair('reconquête', 'win-back'),
  event: pair(
    'sans commande depuis deux délais habituels, ou deux semaines sans connexion',
    'no order for twice the usual interval, or two weeks without login',
  ),
  delayHours: 336,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-WINBACK'],
  hours: { low: 2, mode: 3, high: 6 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('retour ou désinscription', 'return or unsubscribe'),
  message: (about) => ({
    hook: pair(
      "Vous nous aviez choisis. Qu'est-ce qui a changé pour vous ?",
      'You chose us. What has changed for you?',
    ),
    body: pair(
      `Si c'est cela : ${about.pain}, voici ce qui a été amélioré depuis. Si vous n'avez plus besoin de « ${about.offer} », dites-le en un clic : vous ne recevrez plus ce type de message.`,
      `If it is ${about.pain}, here is what has improved since. If you no longer need “${about.offer}”, say so in one click: you will not get this kind of message again.`,
    ),
    cta: pair('Dire ce qui a changé', 'Say what changed'),
  }),
  change: pair('Un seul message, une question, aucune culpabilisation.', 'One message, one question, no guilt.'),
});
