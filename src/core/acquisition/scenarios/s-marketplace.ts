import { offerPage } from '../../planning/texts/kinds/offer-page.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { offerPost } from '../messages/posts.ts';

export const sMarketplace = defineScenario({
  id: 'S-MARKETPLACE',
  title: pair('place de marché en appoint', 'marketplace'),
  task: pair(
    'Mettez quelques articles en vente sur une place de marché en ligne',
    'Sell a few items on an online marketplace',
  ),
  stage: 'ACQ',
  otherStages: ['REV'],
  channels: ['CH-MARKETPLACE'],
  variable: pair('la fiche', 'the listing'),
  supports: ['photo'],
  kpis: ['K-NEWCUST', 'K-CAC-CH'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 300],
  skill: 'photo',
  hypothesis: () =>
    pair(
      'Une petite sélection en place de marché apporte des premiers achats à un coût sous le plafond.',
      'A small marketplace selection brings first purchases under the ceiling.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-MARKETPLACE',
      touch: ({ offer }) =>
        pair(
          `Choisir cinq articles à marge suffisante, « ${offer} » en premier`,
          `Choose five items with enough margin, “${offer}” first`,
        ),
      says: offerPost,
    },
    {
      day: 28,
      channelId: 'CH-MARKETPLACE',
      touch: () => pair('Lire la marge après commission', 'Read the margin after commission'),
    },
  ],
  fits: () => false,
  text: offerPage,
});
