import { both } from '../../planning/pieces/both.ts';
import { searchAds } from '../../planning/messages/forms/search-ads.ts';
import { actCalls, factLines, offerHooks, priceLines, projectHooks } from '../../planning/messages/wordings.ts';
import { say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sSeaIntent = defineScenario({
  id: 'S-SEA-INTENT',
  title: pair("annonces sur requêtes d'achat", 'high-intent search ads'),
  stage: 'ACQ',
  otherStages: ['REV'],
  channels: ['CH-SEA'],
  variable: pair("le texte de l'annonce", 'the ad text'),
  supports: ['article'],
  kpis: ['K-CTR', 'K-CR', 'K-CPA'],
  hours: { low: 3, mode: 6, high: 10 },
  cash: [400, 2500],
  skill: 'ads',
  needsMainChannel: true,
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Si les annonces ne visent plus que les requêtes d'achat, le coût par client passe sous le seuil de rentabilité.",
      'If ads target buying queries only, the cost per customer falls below break-even.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-SEA',
      touch: pair("Exclure les requêtes d'information et la marque", 'Exclude informational and branded queries'),
    },
    {
      day: 7,
      channelId: 'CH-SEA',
      touch: pair(
        "Une annonce par intention, page d'arrivée du même thème",
        'One ad per intent, landing page on the same topic',
      ),
    },
    {
      day: 28,
      channelId: 'CH-SEA',
      touch: pair(
        'Lire le coût par client, couper ce qui dépasse le plafond',
        'Read the cost per customer, cut what exceeds the ceiling',
      ),
    },
  ],
  text: {
    form: searchAds(),
    copy: (p) => ({
      hooks: [...offerHooks(p), ...projectHooks(p)],
      lines: [
        [
          both(
            say`Prix, délai et conditions sont en tête de page.`,
            say`Price, timing and terms are at the top of the page.`,
          ),
          both(say`Vous comparez en une minute, puis vous décidez.`, say`You compare in a minute, then decide.`),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [...actCalls(p)],
    }),
  },
});
