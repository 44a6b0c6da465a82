import { offerPage } from '../../planning/texts/kinds/offer-page.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { profilePost, searchResult } from '../messages/posts.ts';

export const sSeoLocal = defineScenario({
  id: 'S-SEO-LOCAL',
  title: pair('recherche locale', 'local search'),
  task: pair(
    'Complétez votre fiche d’établissement pour les recherches faites près de chez vous',
    'Complete your business profile for searches made near you',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-GBP', 'CH-SEO'],
  variable: pair('photo ou texte', 'photo or text posts'),
  supports: ['photo', 'article'],
  kpis: ['K-DIRECTIONS', 'K-CALLS', 'K-NEWCUST'],
  hours: { low: 4, mode: 7, high: 12 },
  skill: 'photo',
  namesSearch: true,
  needsMainChannel: true,
  topicIntent: 'local',
  hypothesis: () =>
    pair(
      "Si la fiche d'établissement est réveillée avec une publication régulière et des réponses aux avis, les demandes d'itinéraire et les appels augmentent.",
      'If the business profile is woken up with regular posts and replies to reviews, direction requests and calls grow.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-GBP',
      touch: ({ page }) =>
        pair(
          `Compléter la fiche : horaires, accès, catégories, photos, lien vers ${page}`,
          `Complete the profile: hours, access, categories, photos, link to ${page}`,
        ),
    },
    {
      day: 7,
      channelId: 'CH-GBP',
      touch: () =>
        pair('Répondre à tous les avis, y compris critiques', 'Reply to every review, critical ones included'),
    },
    {
      day: 14,
      channelId: 'CH-SEO',
      touch: ({ keyword }) =>
        pair(
          `Mettre en ligne la page sur « ${keyword} » et la relier à la fiche`,
          `Publish the page on “${keyword}” and link it to the profile`,
        ),
      says: searchResult,
    },
    {
      day: 21,
      channelId: 'CH-GBP',
      touch: ({ offer }) =>
        pair(
          `Publier sur la fiche chaque semaine, « ${offer} » pour commencer`,
          `Post on the profile every week, “${offer}” to begin with`,
        ),
      says: profilePost,
    },
  ],
  fits: (reach) => reach.hasPlace || reach.serviceArea,
  preference: ({ topics }) => (topics.some((topic) => topic.intent === 'local') ? 1.2 : 0.2),
  text: offerPage,
});
