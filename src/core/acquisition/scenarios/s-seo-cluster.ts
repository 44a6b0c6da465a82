import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { searchResult } from '../messages/posts.ts';

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
      touch: ({ keyword }) =>
        pair(
          `Relier les pages du thème « ${keyword} » : ancres, profondeur, page pilier`,
          `Link the pages of the topic “${keyword}”: anchors, depth, hub page`,
        ),
    },
    {
      day: 14,
      channelId: 'CH-SEO',
      touch: ({ page }) =>
        pair(
          `Mettre en ligne ${page} : titre et description à afficher dans les résultats`,
          `Publish ${page}: title and description for the results page`,
        ),
      says: searchResult,
    },
    {
      day: 28,
      channelId: 'CH-BLOG',
      touch: ({ page }) =>
        pair(
          `Publier le premier article du thème et le relier à ${page} dans les deux sens`,
          `Publish the first article of the topic and link it both ways with ${page}`,
        ),
    },
    {
      day: 56,
      channelId: 'CH-BLOG',
      touch: () =>
        pair('Publier le deuxième article, mettre à jour le premier', 'Publish the second article, refresh the first'),
    },
    {
      day: 84,
      channelId: 'CH-SEO',
      touch: ({ keyword }) =>
        pair(
          `Lire positions et clics de « ${keyword} », remplacer le titre le moins cliqué`,
          `Read positions and clicks of “${keyword}”, replace the title that is clicked least`,
        ),
    },
  ],
  preference: ({ topics }) => 0.8 + 0.4 * (topics[0]?.gap ?? 0),
  // its articles are contents of the calendar, each with its text
  text: null,
});
