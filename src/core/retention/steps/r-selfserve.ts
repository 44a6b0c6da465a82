import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rSelfserve = defineStep({
  id: 'R-SELFSERVE',
  family: 'path',
  roles: { self_service: 1 },
  title: pair('espace client complet', 'complete self-service area'),
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
  text: {
    form: screenWords({
      lines: [
        both(say`Mes documents`, say`My documents`),
        both(say`Mes dates`, say`My dates`),
        both(say`Mes préférences`, say`My preferences`),
        both(say`Écrire à une personne`, say`Write to a person`),
      ],
    }),
    copy: () => ({
      hooks: [
        both(say`Faites-le à l’heure qui vous convient.`, say`Do it when it suits you.`),
        both(say`Tout ce qui vous concerne, sans appeler.`, say`Everything about you, without calling.`),
      ],
      lines: [
        [
          both(
            say`Changer une date, télécharger un document, corriger une adresse : trois clics au plus.`,
            say`Change a date, download a document, correct an address: three clicks at most.`,
          ),
        ],
      ],
      calls: [both(call`Ouvrir votre espace`, call`Open your account`)],
    }),
  },
});
