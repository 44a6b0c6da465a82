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
  message: (about) => ({
    hook: pair(
      `Vous devez ${about.yourJob} et vous avez déjà rencontré ceci : ${about.pain} ?`,
      `Need to ${about.yourJob}, and already met this: ${about.pain}?`,
    ),
    body: pair(
      `Vous avez posé vos questions, une personne du métier y répond, nommée, avec un exemple suivi du début à la fin. Vous saurez ce qu'elle déconseille, et où « ${about.offer} » vous fait gagner du temps (${about.proof}).`,
      `You asked, and a named person from the trade answers, with one example followed from start to end. You will know what they advise against, and where “${about.offer}” saves you time (${about.proof}).`,
    ),
    cta: pair("Lire la réponse de l'expert", "Read the expert's answer"),
  }),
  variant: () => ({
    element: 'cta',
    hypothesis: pair(
      'Proposer une séance de questions attire plus de contacts que la lecture.',
      'Offering a question session draws more contacts than reading.',
    ),
    text: pair('Poser votre question en direct', 'Ask your question live'),
  }),
});
