import { satisfaction } from '../../planning/texts/kinds/satisfaction.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCsat = defineStep({
  id: 'R-CSAT',
  family: 'satisfaction',
  roles: { satisfaction: 1 },
  isSurvey: true,
  title: pair('question de satisfaction', 'satisfaction pulse'),
  task: pair(
    'Demandez à chaque client une note et son explication',
    'Ask each customer for a mark and the reason for it',
  ),
  event: pair('cinq jours après la fin de ce qui a été acheté', 'five days after the end of what was bought'),
  delayHours: 120,
  timing: 'service_end',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-NPS', 'K-RESP'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'contract',
  exit: pair('réponse ou silence', 'answer or silence'),
  change: pair(
    'Une note de 0 à 10 et sa raison, par simple réponse ; chaque note de 0 à 6 est rappelée par une personne.',
    'A mark from 0 to 10 and its reason, by a plain reply; a person rings back after each mark from 0 to 6.',
  ),
  sent: true,
  text: satisfaction,
});
