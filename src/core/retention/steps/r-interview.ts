import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rInterview = defineStep({
  id: 'R-INTERVIEW',
  family: 'satisfaction',
  roles: { conversation: 1 },
  title: pair('entretiens téléphoniques, cinq par trimestre', 'phone interviews, five a quarter'),
  event: pair('chaque trimestre', 'every quarter'),
  delayHours: 0,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-INSIGHT'],
  hours: { low: 5, mode: 8, high: 12 },
  skill: 'writing',
  consent: 'opt_in',
  exit: pair('entretien tenu', 'interview held'),
  message: () => ({
    hook: pair('Vingt minutes pour changer quelque chose ensemble ?', 'Twenty minutes to change something together?'),
    body: pair(
      "Vous avez une expérience que nous n'avons pas : la vôtre. Vous choisissez l'horaire et vous êtes rappelé seulement si vous l'avez accepté. Vous recevrez le compte rendu et ce qui en est fait.",
      'You have an experience we do not have: yours. You choose the time and you are called only if you agreed. You will receive the notes and what comes of them.',
    ),
    cta: pair('Proposer un horaire', 'Suggest a time'),
  }),
  change: pair(
    'Cinq clients volontaires, dont deux mécontents et un parti ; trois constats écrits.',
    'Five willing customers, two of them unhappy and one who left; three written findings.',
  ),
});
