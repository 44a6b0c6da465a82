import { both } from '../../planning/pieces/both.ts';
import { liveSession } from '../../planning/messages/forms/live-session.ts';
import { factLines, namedHooks, projectHooks, questionHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
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
  text: {
    form: liveSession(),
    copy: (p) => ({
      hooks: [
        ...projectHooks(p),
        ...questionHooks(p),
        ...namedHooks(p, [
          both(say`Une séance pour poser vos questions de vive voix.`, say`A session to ask your questions out loud.`),
          both(say`Quarante minutes, un cas réel, vos questions.`, say`Forty minutes, one real case, your questions.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Envoyez votre question avant : elle sera traitée en premier.`,
            say`Send your question beforehand: it will be taken first.`,
          ),
        ],
        [...factLines(p)],
        [
          both(
            say`La transcription est envoyée à tous les inscrits.`,
            say`The transcript is sent to everyone who signed up.`,
          ),
        ],
      ],
      calls: [both(call`Vous inscrire`, call`Sign up`)],
    }),
  },
});
