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
  message: (about) => ({
    hook: pair(
      `${about.eventFirst} approche, et vous voulez ${about.yourJob} ?`,
      `${about.eventFirst} is coming, and you want to ${about.yourJob}?`,
    ),
    body: pair(
      `Vous avez le temps de choisir sans vous presser : les dates limites d'envoi sont écrites en tête de page. Si un point vous retient (${about.pain}), la réponse est écrite juste dessous, avec une preuve à vérifier (${about.proof}). Un doute ? Vous pouvez appeler.`,
      `You have time to choose without rushing: the last posting dates are at the top of the page. If something holds you back (${about.pain}), the answer is written just below, with a proof to check (${about.proof}). A doubt? You can call.`,
    ),
    cta: pair('Choisir à temps', 'Choose in time'),
  }),
  variant: () => ({
    element: 'hook',
    hypothesis: pair(
      'Parler de la personne qui reçoit attire plus que parler de la date.',
      'Speaking of the person who receives draws more than speaking of the date.',
    ),
    text: pair(
      'Et si votre cadeau servait encore dans dix ans ?',
      'What if your gift were still in use ten years from now?',
    ),
  }),
});
