import { included } from '../../planning/texts/kinds/after-sale/included.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rBenefit = defineStep({
  id: 'R-BENEFIT',
  family: 'information',
  roles: { news: 2, personal_contact: 3 },
  title: pair('rappel des avantages', 'benefits reminder'),
  task: pair('Rappelez à vos clients ce qui est déjà compris', 'Remind customers of what is already included'),
  event: pair('trente jours après avoir reçu ou commencé', 'thirty days after receiving or starting'),
  delayHours: 720,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-BEN'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('avantage utilisé', 'benefit used'),
  change: pair(
    'Un message automatique qui rappelle ce qui est déjà compris ; il ne propose rien de payant.',
    'An automatic message that recalls what is already included; it offers nothing paid.',
  ),
  sent: true,
  text: included,
});
