import { dormantCustomers } from '../../planning/texts/kinds/dormant-customers.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rWinback = defineStep({
  id: 'R-WINBACK',
  family: 'information',
  roles: { departure: 2, return: 1 },
  title: pair('reconquête', 'win-back'),
  task: pair('Écrivez une seule fois aux clients que vous ne voyez plus', 'Write once to customers you no longer see'),
  event: pair('aucun signe depuis deux fois le délai habituel', 'no sign for twice the usual interval'),
  delayHours: 0,
  timing: 'lapsed',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-WINBACK'],
  hours: { low: 2, mode: 3, high: 6 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('retour ou désinscription', 'return or unsubscribe'),
  change: pair('Un seul message, une question, aucune culpabilisation.', 'One message, one question, no guilt.'),
  sent: true,
  text: dormantCustomers,
});
