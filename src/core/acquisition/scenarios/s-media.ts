import { partnerNote } from '../../planning/texts/kinds/partner-note.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sMedia = defineScenario({
  id: 'S-MEDIA',
  title: pair('relations médias', 'press relations'),
  stage: 'ACQ',
  otherStages: [],
  channels: ['CH-MEDIA', 'CH-PARTNER'],
  variable: pair("l'angle", 'the angle'),
  supports: ['article', 'photo'],
  kpis: ['K-BACKLINK', 'K-RELAY-SES'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 150],
  skill: 'writing',
  needsMainChannel: true,
  hypothesis: () =>
    pair(
      "Un sujet local et daté obtient au moins un lien d'un média suivi par la cible.",
      'A local, dated story earns at least one link from a medium the audience follows.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-MEDIA',
      touch: pair(
        'Préparer la page de presse et trois faits vérifiables',
        'Prepare the press page and three facts to check',
      ),
    },
    {
      day: 14,
      channelId: 'CH-MEDIA',
      touch: pair(
        'Écrire à cinq journalistes, un message personnel chacun',
        'Write to five journalists, one personal message each',
      ),
    },
    {
      day: 28,
      channelId: 'CH-MEDIA',
      touch: pair(
        'Relancer une seule fois, proposer un client à interroger',
        'Follow up once, offer a customer to interview',
      ),
    },
  ],
  fits: (reach) => reach.hasPartners && reach.visual,
  preference: () => 0.7,
  text: partnerNote,
});
