import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sWebinar = defineScenario({
  id: 'S-WEBINAR',
  title: pair("webinaire d'acquisition", 'acquisition webinar'),
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
      touch: pair("Choisir le sujet et l'invité avec le relais", 'Choose subject and guest with the relay'),
    },
    {
      day: 14,
      channelId: 'CH-LI',
      touch: pair(
        'Ouvrir les inscriptions, demander une question à chacun',
        'Open registration, ask everyone for one question',
      ),
    },
    { day: 28, channelId: 'CH-WEBINAR', touch: pair('La séance, sous-titrée', 'The session, captioned') },
    {
      day: 30,
      channelId: 'CH-EMAIL-NL',
      touch: pair('Rediffusion, transcription et cas détaillé', 'Replay, transcript and detailed case'),
    },
  ],
  fits: (reach) => reach.business && reach.software,
  message: (about) => ({
    hook: pair(`Vous voulez ${about.yourJob} ?`, `Want to ${about.yourJob}?`),
    body: pair(
      `Posez votre question avant la séance : vous aurez une réponse d'un pair, avec ${about.relay}. Au programme : ${about.pain}, ${about.secondPain}, et ce que vous pouvez changer dès lundi. La transcription vous est envoyée dans tous les cas.`,
      `Ask your question before the session: you will get an answer from a peer, with ${about.relay}. On the agenda: ${about.pain}, ${about.secondPain}, and what you can change on Monday. The transcript is sent to you in any case.`,
    ),
    cta: pair('Réserver votre place', 'Save your seat'),
  }),
  variant: () => ({
    element: 'cta',
    hypothesis: pair(
      'Promettre la transcription attire des personnes peu disponibles mais mûres.',
      'Promising the transcript draws busy but mature people.',
    ),
    text: pair('Demander seulement la transcription', 'Ask for the transcript only'),
  }),
});
