import { offeredCall } from '../../planning/texts/kinds/after-sale/offered-call.ts';
import { pair } from '../../values/text.ts';
import { writtenThenTelephone, defineStep } from '../retention-step.ts';

export const rCall = defineStep({
  id: 'R-CALL',
  family: 'onboarding',
  roles: { conversation: 2, personal_contact: 1 },
  title: pair('appel de mise en route', 'onboarding call'),
  task: pair(
    'Proposez un appel à ceux qui n’ont pas encore commencé',
    'Offer a call to those who have not started yet',
  ),
  event: pair("non activé deux jours après l'inscription", 'not activated two days after sign-up'),
  delayHours: 48,
  channel: 'CH-EMAIL-AUTO',
  by: writtenThenTelephone,
  kpis: ['K-CALL-ON'],
  hours: { low: 4, mode: 8, high: 16 },
  skill: 'writing',
  consent: 'contract',
  exit: pair("activation ou refus de l'appel", 'activation or call declined'),
  fits: (reach) => reach.software,
  change: pair(
    'Un appel de quinze minutes, proposé et non imposé, aux essais restés bloqués.',
    'A fifteen-minute call, offered rather than imposed, to stuck trials.',
  ),
  sent: true,
  text: offeredCall,
});
