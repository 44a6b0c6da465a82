import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCsat = defineStep({
  id: 'R-CSAT',
  family: 'satisfaction',
  roles: { satisfaction: 1 },
  isSurvey: true,
  title: pair('micro-sondage après réception', 'satisfaction pulse'),
  event: pair(
    "cinq jours après la livraison, le service ou la clôture d'une demande",
    'five days after delivery, service or a closed request',
  ),
  delayHours: 120,
  timing: 'after_service',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CSAT', 'K-RESP'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'contract',
  exit: pair('réponse ou silence', 'answer or silence'),
  message: (about) => ({
    hook: pair('Une seule question, votre réponse en un clic.', 'One question, your answer in one click.'),
    body: pair(
      `Êtes-vous satisfait de « ${about.offer} » ? Vous répondez par un lien, sans compte. Si quelque chose ne va pas, vous êtes rappelé ou recevez une réponse d'une personne, pas d'un automate.`,
      `Are you satisfied with “${about.offer}”? You answer through a link, no account. If something is wrong, a person calls or answers you, not a machine.`,
    ),
    cta: pair('Donner votre réponse', 'Give your answer'),
  }),
  change: pair(
    'Une question, cinq réponses en liens de texte, un champ libre.',
    'One question, five answers as text links, one open field.',
  ),
});
