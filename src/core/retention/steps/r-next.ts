import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNext = defineStep({
  id: 'R-NEXT',
  family: 'path',
  roles: { continuity: 3 },
  title: pair('chemin vers la prochaine fois', 'path to the next time'),
  event: pair('avant la date habituelle de la fois suivante', 'before the usual date of the next time'),
  delayHours: 720,
  timing: 'next_use',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-REPEAT-12M'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('nouvelle demande ou désinscription', 'new request or unsubscribe'),
  message: (about) => ({
    hook: pair('C’est bientôt le bon moment.', 'It will soon be the right time.'),
    body: pair(
      `La dernière fois, c’était « ${about.offer} ». Vous pouvez reprendre là où vous en étiez, choisir autre chose, ou nous dire que ce n’est plus utile. Ce qui n’a pas changé : ${about.proof}.`,
      `Last time it was “${about.offer}”. You can go on from there, choose something else, or tell us that it is no longer useful. What has not changed: ${about.proof}.`,
    ),
    cta: pair('Choisir la suite', 'Choose what comes next'),
  }),
  change: pair(
    'Un message qui part avant la fois suivante, avec la suite logique de la première.',
    'A message sent before the next time, with the logical sequel of the first one.',
  ),
});
