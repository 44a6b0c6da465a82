import { usageTips } from '../../planning/texts/kinds/after-sale/usage-tips.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTips = defineStep({
  id: 'R-TIPS',
  family: 'usage',
  roles: { guidance: 1 },
  title: pair('conseils personnalisés', 'personalised tips'),
  task: pair(
    'Envoyez à chaque client des conseils sur ce qu’il a acheté',
    'Send each customer advice on what they bought',
  ),
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
    'Un message automatique par offre, fait des questions que l’on vous pose à ce moment et de vos réponses.',
    'One automatic message for each offer, made of the questions that you are asked at that moment and of your answers.',
  ),
  sent: true,
  text: usageTips,
});
