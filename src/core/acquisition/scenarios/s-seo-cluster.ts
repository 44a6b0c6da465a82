import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sSeoCluster = defineScenario({
  id: 'S-SEO-CLUSTER',
  title: pair('conquête par grappe sémantique', 'topic cluster capture'),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-SEO', 'CH-BLOG', 'CH-PIN'],
  variable: pair("le titre et l'angle", 'title and angle'),
  supports: ['article', 'photo'],
  kpis: ['K-SEO-CLK', 'K-SEO-POS', 'K-NEWCUST'],
  hours: { low: 4, mode: 8, high: 14 },
  skill: 'seo',
  hypothesis: (about) =>
    pair(
      `Si la page pilier et ses articles répondent mieux que les concurrents à « ${about.keyword} », les clics organiques de la grappe augmentent sans budget publicitaire.`,
      `If the hub and its articles answer “${about.keyword}” better than competitors do, organic clicks on the cluster grow without ad spend.`,
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-SEO',
      touch: pair(
        'Corriger le maillage : profondeur, ancres, liens de la grappe',
        'Fix the linking: depth, anchors, cluster links',
      ),
    },
    { day: 14, channelId: 'CH-SEO', touch: pair('Mettre en ligne la page pilier', 'Publish the hub page') },
    {
      day: 28,
      channelId: 'CH-BLOG',
      touch: pair(
        'Publier le premier article et le relier dans les deux sens',
        'Publish the first article and link it both ways',
      ),
    },
    {
      day: 56,
      channelId: 'CH-BLOG',
      touch: pair(
        'Publier le deuxième article, mettre à jour le premier',
        'Publish the second article, refresh the first',
      ),
    },
    {
      day: 84,
      channelId: 'CH-SEO',
      touch: pair(
        'Lire positions et clics, réécrire les titres faibles',
        'Read positions and clicks, rewrite weak titles',
      ),
    },
  ],
  preference: ({ topics }) => 0.8 + 0.4 * (topics[0]?.gap ?? 0),
  message: (about) => ({
    hook: pair(`Vous voulez ${about.yourJob} ?`, `Want to ${about.yourJob}?`),
    body: pair(
      `Avant de choisir, voici ce que vos pairs vérifient en premier : ${about.pain}, ${about.secondPain}. Vous trouverez sur cette page la réponse courte, puis la méthode complète et la preuve (${about.proof}).`,
      `Before you choose, here is what your peers check first: ${about.pain}, ${about.secondPain}. You will find the short answer on this page, then the full method and the proof (${about.proof}).`,
    ),
    cta: pair(`Lire le guide « ${about.keyword} »`, `Read the guide to “${about.keyword}”`),
  }),
  variant: (about) => ({
    element: 'hook',
    hypothesis: pair(
      "Un titre en question directe attire plus de clics qu'un titre descriptif.",
      'A direct question as title draws more clicks than a descriptive one.',
    ),
    text: pair(
      `${about.keywordFirst} : que vérifier avant de vous décider ?`,
      `${about.keywordFirst}: what should you check before you decide?`,
    ),
  }),
});
