import { leavingOptions } from '../../planning/texts/kinds/leaving-options.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCancel = defineStep({
  id: 'R-CANCEL',
  family: 'satisfaction',
  roles: { departure: 1 },
  title: pair('parcours de départ et raison', 'exit path and reason'),
  task: pair('Rendez le départ simple et demandez-en la raison', 'Make leaving simple and ask for the reason'),
  event: pair('clic sur résilier', 'cancel click'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-SITE',
  kpis: ['K-SAVE'],
  hours: { low: 4, mode: 8, high: 14 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('départ confirmé ou pause choisie', 'exit confirmed or pause chosen'),
  fits: ({ subscription, payment, software }) => subscription && (payment !== null || software),
  change: pair(
    'Une question facultative, une pause proposée, la résiliation en deux écrans au plus ; chaque raison est lue.',
    'One optional question, a pause offered, cancellation in two screens at most; every reason is read.',
  ),
  text: leavingOptions,
});
