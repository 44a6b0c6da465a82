import { lowSeason } from '../../planning/texts/kinds/low-season.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sSeason = defineScenario({
  id: 'S-SEASON',
  title: pair('temps fort saisonnier', 'seasonal push'),
  stage: 'ACQ',
  otherStages: ['REV', 'RET'],
  channels: ['CH-EMAIL-NL', 'CH-IG', 'CH-SEO', 'CH-SEA'],
  variable: pair("l'offre mise en avant", 'the featured offer'),
  supports: ['photo', 'carousel', 'email', 'article'],
  kpis: ['K-REVENUE', 'K-NEWCUST'],
  hours: { low: 5, mode: 9, high: 16 },
  cash: [0, 200],
  skill: 'writing',
  seasonal: true,
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      'Une page mise en ligne assez tôt et deux messages bien espacés captent la demande de la saison sans remise.',
      'A page online early enough and two well-spaced messages capture seasonal demand without a discount.',
    ),
  steps: [
    {
      day: -56,
      channelId: 'CH-SEO',
      touch: pair(
        "Mettre en ligne la page de saison et la relier à l'accueil",
        'Publish the seasonal page and link it from the home page',
      ),
    },
    {
      day: -21,
      channelId: 'CH-IG',
      touch: pair(
        'Montrer trois idées photographiées chez des clients',
        "Show three ideas photographed at customers' places",
      ),
    },
    {
      day: -14,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Message : choisir à temps, dates limites comprises',
        'Message: choosing in time, deadlines included',
      ),
    },
    {
      day: -5,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Dernier rappel, avec la carte à offrir pour les retardataires',
        'Last reminder, with the gift card for latecomers',
      ),
    },
  ],
  fits: (reach) => reach.commerce,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  text: lowSeason,
});
