import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTips = defineStep({
  id: 'R-TIPS',
  family: 'usage',
  roles: { guidance: 1 },
  title: pair('conseils personnalisés', 'personalised tips'),
  event: pair('sept jours après avoir reçu ou commencé', 'seven days after receiving or starting'),
  delayHours: 168,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-FEAT'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('conseil suivi ou désinscription', 'tip followed or unsubscribe'),
  change: pair(
    'Choisir le conseil selon ce qui a été acheté ou utilisé.',
    'Choose the tip from what was bought or used.',
  ),
  sent: true,
  text: answersPage,
});
