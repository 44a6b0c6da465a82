import { interviewInvitation } from '../../planning/texts/kinds/after-sale/interview-invitation.ts';
import { pair } from '../../values/text.ts';
import { writtenThenTelephone, defineStep } from '../retention-step.ts';

export const rInterview = defineStep({
  id: 'R-INTERVIEW',
  family: 'satisfaction',
  roles: { conversation: 1, personal_contact: 2.5 },
  title: pair('entretiens téléphoniques, cinq par trimestre', 'phone interviews, five a quarter'),
  task: pair(
    'Appelez cinq clients par trimestre pour les écouter',
    'Phone five customers each quarter and listen to them',
  ),
  event: pair('chaque trimestre', 'every quarter'),
  delayHours: 0,
  channel: 'CH-EMAIL-AUTO',
  by: writtenThenTelephone,
  kpis: ['K-INSIGHT'],
  hours: { low: 5, mode: 8, high: 12 },
  skill: 'writing',
  consent: 'opt_in',
  exit: pair('entretien tenu', 'interview held'),
  change: pair(
    'Cinq clients volontaires, dont deux mécontents et un parti ; trois constats écrits.',
    'Five willing customers, two of them unhappy and one who left; three written findings.',
  ),
  sent: true,
  text: interviewInvitation,
});
