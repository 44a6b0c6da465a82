import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { pressNote } from '../messages/posts.ts';

export const sMedia = defineScenario({
  id: 'S-MEDIA',
  title: pair('relations médias', 'press relations'),
  task: pair('Proposez un sujet local à cinq journalistes', 'Offer a local story to five journalists'),
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
      touch: ({ offer }) =>
        pair(
          `Préparer trois faits vérifiables sur « ${offer} » et une photo libre de droits`,
          `Prepare three facts to check on “${offer}” and a picture free of rights`,
        ),
    },
    {
      day: 14,
      channelId: 'CH-MEDIA',
      touch: () =>
        pair(
          'Écrire à cinq journalistes, un message personnel chacun',
          'Write to five journalists, one personal message each',
        ),
      says: pressNote,
    },
    {
      day: 28,
      channelId: 'CH-MEDIA',
      touch: () =>
        pair(
          'Relancer une seule fois, proposer une personne à interroger',
          'Follow up once, offer a person to interview',
        ),
    },
  ],
  fits: (reach) => reach.hasPartners && reach.visual,
  preference: () => 0.7,
  text: null,
});
