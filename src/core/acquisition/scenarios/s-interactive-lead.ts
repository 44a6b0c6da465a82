import { calculator } from '../../planning/texts/kinds/calculator.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { toolLetter } from '../messages/invitations.ts';

export const sInteractiveLead = defineScenario({
  id: 'S-INTERACTIVE-LEAD',
  title: pair('aimant interactif', 'interactive lead magnet'),
  task: pair(
    'Proposez un outil en ligne et envoyez son résultat détaillé par courriel',
    'Offer an online tool and send its full result by e-mail',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-SITE', 'CH-LI', 'CH-SEO', 'CH-EMAIL-NL'],
  variable: pair('la promesse', 'the promise'),
  supports: ['article', 'pdf', 'email'],
  kpis: ['K-COMPL', 'K-LEAD-N', 'K-CPL'],
  hours: { low: 5, mode: 9, high: 16 },
  cash: [0, 150],
  skill: 'dev',
  hypothesis: () =>
    pair(
      'Si un outil donne tout de suite un résultat utile, une part des visiteurs laisse ses coordonnées pour en recevoir le détail.',
      'If a tool gives a useful result at once, a share of visitors leave their details to receive the full version.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-SITE',
      touch: ({ page }) =>
        pair(
          `Mettre l’outil en ligne sur ${page}, résultat visible sans inscription`,
          `Publish the tool on ${page}, result visible without sign-up`,
        ),
    },
    {
      day: 7,
      channelId: 'CH-EMAIL-NL',
      touch: () =>
        pair('L’annoncer à la liste avec un exemple rempli', 'Announce it to the list with a worked example'),
      says: toolLetter,
    },
    {
      day: 14,
      channelId: 'CH-SEO',
      touch: ({ keyword }) =>
        pair(`Le relier depuis les pages sur « ${keyword} »`, `Link to it from the pages on “${keyword}”`),
    },
    {
      day: 35,
      channelId: 'CH-SITE',
      touch: () =>
        pair('Comparer les deux promesses, garder la meilleure', 'Compare the two promises, keep the better one'),
    },
  ],
  fits: (reach) => reach.business || reach.offers >= 3,
  preference: ({ business }) => (business ? 1 : 0.6),
  text: calculator,
});
