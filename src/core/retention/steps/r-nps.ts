import { satisfaction } from '../../planning/texts/kinds/satisfaction.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNps = defineStep({
  id: 'R-NPS',
  family: 'satisfaction',
  roles: { recommendation: 1 },
  isSurvey: true,
  title: pair('enquête de recommandation', 'recommendation survey'),
  task: pair('Demandez à vos clients s’ils vous recommanderaient', 'Ask customers whether they would recommend you'),
  event: pair('soixante jours après la fin de ce qui a été acheté', 'sixty days after the end of what was bought'),
  delayHours: 1440,
  timing: 'service_end',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-NPS'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('réponse ou silence', 'answer or silence'),
  change: pair(
    'La note et la raison ; chaque note basse reçoit une réponse écrite.',
    'The score and the reason; each low score gets a written reply.',
  ),
  sent: true,
  text: satisfaction,
});
