import { both } from '../../planning/pieces/both.ts';
import { creatorBrief } from '../../planning/messages/forms/creator-brief.ts';
import { factLines, projectHooks } from '../../planning/messages/wordings.ts';
import { call, say, agreeing } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sInfluExpert = defineScenario({
  id: 'S-INFLU-EXPERT',
  title: pair("prescription d'experts", 'expert endorsement'),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-LI', 'CH-WEBINAR', 'CH-MEDIA'],
  variable: pair('le format', 'the format'),
  supports: ['article', 'long_video', 'carousel'],
  kpis: ['K-LEAD-N', 'K-ASSIST'],
  hours: { low: 5, mode: 10, high: 16 },
  cash: [0, 300],
  skill: 'partnerships',
  paidInKind: true,
  hypothesis: () =>
    pair(
      'Si un expert reconnu de la cible répond à ses questions, les contacts obtenus sont plus mûrs que ceux de la publicité.',
      'If an expert the audience recognises answers its questions, the contacts obtained are more mature than those from ads.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-LI',
      touch: pair("Choisir l'expert et le sujet avec lui", 'Choose the expert and agree on the subject'),
    },
    {
      day: 21,
      channelId: 'CH-LI',
      touch: pair("Publier l'article et trois extraits", 'Publish the article and three extracts'),
    },
    {
      day: 42,
      channelId: 'CH-WEBINAR',
      touch: pair('Séance de questions en direct, transcrite', 'A live question session, transcribed'),
    },
    {
      day: 56,
      channelId: 'CH-LI',
      touch: pair('Relancer les inscrits avec le cas détaillé', 'Follow up registrants with the detailed case'),
    },
  ],
  fits: (reach) => reach.business,
  text: {
    form: creatorBrief(),
    copy: (p) => ({
      hooks: [
        ...projectHooks(p),
        p.relay &&
          both(
            say`${agreeing(p.relay, 'répond', 'répondent')} à vos questions.`,
            say`${p.relay} answers your questions.`,
          ),
        both(
          say`L’avis d’une personne du métier, indépendante de nous.`,
          say`The view of someone from the trade, independent of us.`,
        ),
        both(say`Que dirait un spécialiste à votre place ?`, say`What would a specialist do in your place?`),
      ],
      lines: [
        [
          both(
            say`Vous entendrez les cas où cette solution convient et ceux où elle ne convient pas.`,
            say`You will hear when this option fits and when it does not.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [
        both(call`Écouter la réponse`, call`Hear the answer`),
        both(call`Poser votre question`, call`Ask your question`),
      ],
    }),
  },
});
