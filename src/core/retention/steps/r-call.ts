import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCall = defineStep({
  id: 'R-CALL',
  family: 'onboarding',
  roles: { conversation: 2, personal_contact: 1 },
  title: pair('appel de mise en route', 'onboarding call'),
  event: pair("non activé deux jours après l'inscription", 'not activated two days after sign-up'),
  delayHours: 48,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-ONB', 'K-ACTIV'],
  hours: { low: 4, mode: 8, high: 16 },
  skill: 'writing',
  consent: 'contract',
  exit: pair("activation ou refus de l'appel", 'activation or call declined'),
  fits: (reach) => reach.software,
  message: (about) => ({
    hook: pair('Vous vous êtes arrêté en chemin ?', 'Stopped halfway?'),
    body: pair(
      `C'est fréquent, et souvent pour la même raison : ${about.pain}. Vous pouvez choisir un créneau de quinze minutes : vous montrez votre cas, une personne fait le premier réglage avec vous, et vous décidez ensuite.`,
      `It happens often, mostly for the same reason: ${about.pain}. You can pick a fifteen-minute slot: you show your case, a person does the first set-up with you, and you decide afterwards.`,
    ),
    cta: pair('Choisir un créneau', 'Pick a slot'),
  }),
  change: pair(
    'Un appel de quinze minutes, proposé et non imposé, aux essais restés bloqués.',
    'A fifteen-minute call, offered rather than imposed, to stuck trials.',
  ),
});
