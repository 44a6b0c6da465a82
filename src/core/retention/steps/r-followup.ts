import { followUpCall } from '../../planning/texts/kinds/after-sale/follow-up-call.ts';
import { pair } from '../../values/text.ts';
import { byTelephone, defineStep } from '../retention-step.ts';

export const rFollowup = defineStep({
  id: 'R-FOLLOWUP',
  family: 'satisfaction',
  roles: { personal_contact: 2, conversation: 3 },
  title: pair(
    'appel à chaque client servi, pour savoir ce qui a manqué',
    'call to each customer served, to learn what was missing',
  ),
  task: pair(
    'Appelez chaque client servi pour savoir ce qui a manqué',
    'Call each customer you served to learn what was missing',
  ),
  event: pair('trois semaines après la fin de ce qui a été convenu', 'three weeks after the end of what was agreed'),
  delayHours: 504,
  timing: 'service_end',
  channel: 'CH-SITE',
  by: byTelephone,
  fits: ({ callsEach }) => callsEach,
  kpis: ['K-CALLED'],
  hours: { low: 3, mode: 6, high: 10 },
  skill: 'writing',
  consent: 'not_needed',
  exit: pair('appel passé ou refusé', 'call made or declined'),
  change: pair(
    'Une personne appelle : ce qui a servi, ce qui a manqué, ce qui vient ensuite ; elle note la réponse dans la fiche et ne vend rien pendant cet appel.',
    'A person calls: what was useful, what was missing, what comes next; they write the answer down and sell nothing during that call.',
  ),
  text: followUpCall,
});
