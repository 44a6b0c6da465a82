import { renewal } from '../../planning/texts/kinds/renewal.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rRenewal = defineStep({
  id: 'R-RENEWAL',
  family: 'path',
  roles: { renewal: 1 },
  title: pair('échéance : renouveler ou arrêter', 'term end: renew or stop'),
  task: pair(
    'Demandez à chaque client, avant l’échéance, s’il renouvelle ou arrête',
    'Ask each customer before the term ends whether to renew or stop',
  ),
  event: pair('avant l’échéance', 'before the end of the term'),
  delayHours: 0,
  timing: 'term_end',
  about: 'renewed',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RENEWED'],
  hours: { low: 2, mode: 4, high: 8 },
  skill: 'email',
  consent: 'contract',
  exit: pair('renouvelé ou arrêté', 'renewed or stopped'),
  fits: ({ later }) => later.renewed !== null,
  change: pair(
    'Un message avant l’échéance, un second le jour même, puis une personne écrit ou appelle.',
    'One message before the term ends, a second on the day, then a person writes or calls.',
  ),
  changeFor: ({ cycle, payment }) =>
    cycle.noticeDays > 0
      ? pair(
          'Un message avant le dernier jour où l’on peut arrêter : ce qui a été fait dans l’année, le prix, comment arrêter ; une personne écrit ou appelle qui ne répond pas.',
          'One message before the last day to stop: what was done in the year, the price, how to stop; a person writes to or calls those who do not answer.',
        )
      : payment === 'debit'
        ? pair(
            'Un message avant l’échéance, un second le jour même, puis une personne écrit ou appelle ; le prélèvement automatique est proposé, jamais coché d’avance.',
            'One message before the term ends, a second on the day, then a person writes or calls; direct debit is offered, never ticked beforehand.',
          )
        : null,
  sent: true,
  text: renewal,
});
