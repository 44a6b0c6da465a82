import { nextTime } from '../../planning/texts/kinds/after-sale/next-time.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNext = defineStep({
  id: 'R-NEXT',
  family: 'path',
  roles: { continuity: 3, next_purchase: 2 },
  title: pair('message avant la fois suivante', 'message before the next time'),
  task: pair(
    'Écrivez à chaque client peu avant le moment de revenir',
    'Write to each customer shortly before it is time to return',
  ),
  event: pair('avant la date habituelle de la fois suivante', 'before the usual date of the next time'),
  delayHours: 0,
  timing: 'next_use',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-TOLD-BACK'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  // A durable good is bought once: what goes with it, or its servicing, comes next where it is sold.
  fits: ({ commerce, replenishes, software, cycle, later, due, takenOnce }) =>
    !software &&
    !takenOnce &&
    due === null &&
    cycle.intervalFrom !== 'offer' &&
    (commerce ? replenishes || (later.accessory === null && later.servicing === null) : later.servicing === null),
  exit: pair('nouvelle demande ou désinscription', 'new request or unsubscribe'),
  change: pair(
    'Un message qui part avant la fois suivante, avec la suite logique de la première.',
    'A message sent before the next time, with the logical sequel of the first one.',
  ),
  sent: true,
  text: nextTime,
});
