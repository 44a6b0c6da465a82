import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rSelfserve = defineStep({
  id: 'R-SELFSERVE',
  family: 'path',
  roles: { self_service: 1 },
  title: pair('espace client complet', 'complete self-service area'),
  task: pair(
    'Laissez vos clients gérer seuls factures, paiement et résiliation',
    'Let customers manage invoices, payment and cancellation on their own',
  ),
  event: pair('en continu', 'always on'),
  delayHours: 0,
  channel: 'CH-SITE',
  kpis: ['K-SELF'],
  hours: { low: 6, mode: 12, high: 24 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('demande traitée sans contact', 'request handled without contact'),
  fits: (reach) => reach.software,
  change: pair(
    "Factures, moyens de paiement, changement d'offre et résiliation en libre accès, sans détour.",
    'Invoices, payment methods, plan change and cancellation in free access, no detour.',
  ),
  text: null,
});
