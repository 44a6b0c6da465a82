import { satisfaction } from '../../planning/texts/kinds/satisfaction.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCsat = defineStep({
  id: 'R-CSAT',
  family: 'satisfaction',
  roles: { satisfaction: 1 },
  isSurvey: true,
  title: pair('question de satisfaction', 'satisfaction pulse'),
  event: pair('cinq jours après la fin de ce qui a été acheté', 'five days after the end of what was bought'),
  delayHours: 120,
  timing: 'service_end',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CSAT', 'K-RESP'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'contract',
  exit: pair('réponse ou silence', 'answer or silence'),
  change: pair(
    'Une question, cinq réponses en liens de texte, un champ libre.',
    'One question, five answers as text links, one open field.',
  ),
  sent: true,
  text: satisfaction,
});
