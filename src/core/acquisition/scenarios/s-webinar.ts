import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { afterMeeting, sessionInvitation } from '../messages/invitations.ts';

export const sWebinar = defineScenario({
  id: 'S-WEBINAR',
  title: pair("webinaire d'acquisition", 'acquisition webinar'),
  task: pair(
    'Animez une séance de questions en ligne sur un sujet recherché',
    'Hold an online question session on a subject people search for',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-WEBINAR', 'CH-LI', 'CH-EMAIL-NL'],
  variable: pair('le sujet', 'the topic'),
  supports: ['live', 'long_video', 'email'],
  kpis: ['K-ATTEND', 'K-LEAD-N'],
  hours: { low: 8, mode: 13, high: 20 },
  cash: [0, 200],
  skill: 'partnerships',
  needsMainChannel: true,
  hypothesis: () =>
    pair(
      'Moins de séances, mais sur un sujet que la cible cherche déjà, rempliront mieux et coûteront moins par client.',
      'Fewer sessions, on a subject the audience already searches for, will fill better and cost less per customer.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-WEBINAR',
      touch: ({ keyword }) =>
        pair(
          `Choisir la date et la personne qui répond ; sujet : « ${keyword} »`,
          `Choose the date and who answers; subject: “${keyword}”`,
        ),
    },
    {
      day: 14,
      channelId: 'CH-LI',
      touch: () =>
        pair(
          'Ouvrir les inscriptions, demander une question à chacun',
          'Open registration, ask everyone for one question',
        ),
      says: sessionInvitation,
    },
    {
      day: 28,
      channelId: 'CH-WEBINAR',
      touch: () => pair('La séance, sous-titrée', 'The session, captioned'),
    },
    {
      day: 30,
      channelId: 'CH-EMAIL-NL',
      touch: ({ page }) =>
        pair(`Rediffusion, transcription et lien vers ${page}`, `Replay, transcript and link to ${page}`),
      says: afterMeeting,
    },
  ],
  fits: (reach) => reach.business && reach.software,
  text: null,
});
