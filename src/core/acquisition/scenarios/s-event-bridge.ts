import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { afterMeeting } from '../messages/invitations.ts';
import { profilePost } from '../messages/posts.ts';

export const sEventBridge = defineScenario({
  id: 'S-EVENT-BRIDGE',
  title: pair('du salon au numérique', 'event bridge'),
  task: pair(
    'Gardez le contact avec les personnes rencontrées sur un salon',
    'Stay in touch with the people you meet at a fair',
  ),
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
      touch: () =>
        pair(
          'Carte remise sur place : code à scanner et adresse écrite en clair',
          'A card handed over on the day: code to scan and readable address',
        ),
      says: profilePost,
    },
    {
      day: 1,
      channelId: 'CH-EMAIL-NL',
      touch: () =>
        pair(
          'Message le lendemain à ceux qui ont laissé leur adresse',
          'Message the next day to those who left their address',
        ),
      says: afterMeeting,
    },
  ],
  fits: (reach) => reach.hasPlace,
  text: null,
});
