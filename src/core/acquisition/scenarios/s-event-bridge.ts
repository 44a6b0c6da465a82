import { datedSession } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sEventBridge = defineScenario({
  id: 'S-EVENT-BRIDGE',
  title: pair('du salon au numérique', 'event bridge'),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-EVENT', 'CH-EMAIL-NL'],
  variable: pair('ce qui est offert', 'the incentive'),
  supports: ['photo', 'email'],
  kpis: ['K-LEAD-N', 'K-NEWCUST'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [50, 250],
  skill: 'partnerships',
  needsMainChannel: true,
  requiredChannel: 'CH-EVENT',
  hypothesis: () =>
    pair(
      "Un code à scanner et une raison de rester en contact transforment les visiteurs d'un jour en abonnés.",
      'A code to scan and a reason to stay in touch turn day visitors into subscribers.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-EVENT',
      touch: pair('Carte avec code et adresse écrite en clair', 'A card with a code and a readable address'),
    },
    {
      day: 1,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Message le lendemain : la photo, la réponse, la suite',
        'Message the next day: the photo, the answer, what next',
      ),
    },
  ],
  fits: (reach) => reach.hasPlace,
  text: datedSession,
});
