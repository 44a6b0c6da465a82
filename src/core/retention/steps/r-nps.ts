import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNps = defineStep({
  id: 'R-NPS',
  family: 'satisfaction',
  roles: { recommendation: 1 },
  isSurvey: true,
  title: pair('enquête de recommandation', 'recommendation survey'),
  event: pair(
    "soixante jours après l'achat, puis tous les six mois",
    'sixty days after purchase, then every six months',
  ),
  delayHours: 1440,
  timing: 'after_service',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-NPS', 'K-RESP'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('réponse ou silence', 'answer or silence'),
  message: () => ({
    hook: pair('Recommanderiez-vous cette adresse à un proche ?', 'Would you recommend us to someone close?'),
    body: pair(
      'De zéro à dix, et surtout : pourquoi ? Votre réponse est lue par une personne, et vous saurez ce qui a été changé grâce à elle. Vous pouvez refuser que vos mots soient cités.',
      'From zero to ten, and above all: why? A person reads your answer and you will know what was changed because of it. You can refuse to be quoted.',
    ),
    cta: pair('Noter et dire pourquoi', 'Rate and say why'),
  }),
  change: pair(
    'La note et la raison ; chaque note basse reçoit une réponse écrite.',
    'The score and the reason; each low score gets a written reply.',
  ),
});
