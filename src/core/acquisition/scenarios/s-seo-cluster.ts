import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sSeoCluster = defineScenario({
  id: 'S-SEO-CLUSTER',
  title: pair('traiter un thème en entier', 'cover a whole topic'),
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
      `Si la page pilier et ses articles répondent mieux que les concurrents à « ${about.keyword} », les clics organiques du thème augmentent sans budget publicitaire.`,
      `If the hub and its articles answer “${about.keyword}” better than competitors do, organic clicks on the cluster grow without ad spend.`,
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-SEO',
      touch: pair(
        'Corriger le maillage : profondeur, ancres, liens du thème',
        'Fix the linking: depth, anchors, links of the topic',
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
  text: answersPage,
});
