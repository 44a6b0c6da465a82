import { both } from '../../planning/pieces/both.ts';
import { offerPage } from '../../planning/messages/forms/offer-page.ts';
import { actCalls, factLines, offerHooks, priceLines } from '../../planning/messages/wordings.ts';
import { say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sMarketplace = defineScenario({
  id: 'S-MARKETPLACE',
  title: pair('place de marché en appoint', 'marketplace'),
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
      touch: pair('Choisir cinq pièces à marge suffisante', 'Choose five items with enough margin'),
    },
    {
      day: 28,
      channelId: 'CH-MARKETPLACE',
      touch: pair('Lire la marge après commission', 'Read the margin after commission'),
    },
  ],
  fits: () => false,
  text: {
    form: offerPage(),
    copy: (p) => ({
      hooks: [...offerHooks(p)],
      lines: [
        [
          both(
            say`Quelques références ici ; toute la gamme est chez nous, au même prix.`,
            say`A few items here; the whole range is at our place, at the same price.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [...actCalls(p)],
    }),
  },
});
