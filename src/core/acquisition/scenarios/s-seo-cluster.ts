import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { searchResult } from '../messages/posts.ts';

export const sSeoCluster = defineScenario({
  id: 'S-SEO-CLUSTER',
  title: pair('traiter un thème en entier', 'cover a whole topic'),
  task: pair(
    'Répondez sur votre site à toutes les questions d’un même sujet',
    'Answer every question about one subject on your site',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-SEO', 'CH-BLOG', 'CH-PIN'],
  variable: pair("le titre et l'angle", 'title and angle'),
  supports: ['article', 'photo'],
  kpis: ['K-SEO-CLK', 'K-SEO-POS', 'K-NEWCUST'],
  hours: { low: 4, mode: 8, high: 14 },
  skill: 'seo',
  namesSearch: true,
  hypothesis: (about) =>
    pair(
      `Si la page pilier et ses articles répondent mieux que les concurrents à « ${about.keyword} », les clics organiques du thème augmentent sans budget publicitaire.`,
      `If the hub and its articles answer “${about.keyword}” better than competitors do, organic clicks on the cluster grow without ad spend.`,
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-SEO',
      touch: ({ page, isPageNew }) =>
        isPageNew
          ? pair(
              `Écrire et mettre en ligne la page ${page}, avec le titre et la description à afficher dans les résultats`,
              `Write and publish the page ${page}, with the title and description for the results page`,
            )
          : pair(
              `Récrire la page ${page} : texte, titre et description à afficher dans les résultats`,
              `Rewrite the page ${page}: text, title and description for the results page`,
            ),
      says: searchResult,
    },
    {
      day: 14,
      channelId: 'CH-BLOG',
      touch: ({ page }) =>
        pair(
          `Relier à ${page}, dans les deux sens, les articles et les pages déjà en ligne sur ce sujet`,
          `Link ${page}, both ways, with the articles and pages on this subject that are online`,
        ),
    },
    {
      day: 28,
      channelId: 'CH-BLOG',
      touch: ({ page }) =>
        pair(
          `Publier un article de plus sur ce sujet et le relier à ${page}`,
          `Publish one more article on this subject and link it with ${page}`,
        ),
    },
    {
      day: 56,
      channelId: 'CH-BLOG',
      touch: () =>
        pair(
          'Mettre à jour l’article le plus lu, d’après les questions reçues depuis',
          'Refresh the article that is read most, from the questions received since',
        ),
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
