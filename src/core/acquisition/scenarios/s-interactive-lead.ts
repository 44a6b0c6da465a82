import { both } from '../../planning/pieces/both.ts';
import { checklist } from '../../planning/messages/forms/checklist.ts';
import { factLines, namedHooks, priceLines, projectHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sInteractiveLead = defineScenario({
  id: 'S-INTERACTIVE-LEAD',
  title: pair('aimant interactif', 'interactive lead magnet'),
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
      touch: pair(
        "Mettre l'outil en ligne, résultat visible sans inscription",
        'Publish the tool, result visible without sign-up',
      ),
    },
    {
      day: 7,
      channelId: 'CH-EMAIL-NL',
      touch: pair("L'annoncer à la liste avec un exemple rempli", 'Announce it to the list with a worked example'),
    },
    {
      day: 14,
      channelId: 'CH-SEO',
      touch: pair('Le relier depuis les articles de la grappe', "Link to it from the cluster's articles"),
    },
    {
      day: 35,
      channelId: 'CH-SITE',
      touch: pair('Comparer les deux promesses, garder la meilleure', 'Compare the two promises, keep the better one'),
    },
  ],
  fits: (reach) => reach.business || reach.offers >= 3,
  preference: ({ business }) => (business ? 1 : 0.6),
  text: {
    form: checklist(),
    copy: (p) => ({
      hooks: [
        ...projectHooks(p),
        ...namedHooks(p, [
          both(say`Un premier chiffre, tout de suite.`, say`A first figure, right away.`),
          both(say`Faites le point en deux minutes.`, say`Take stock in two minutes.`),
        ]),
      ],
      lines: [
        [
          both(
            say`${p.offer} : un ordre de grandeur, et la méthode.`,
            say`${p.offer}: an order of magnitude, and the method.`,
          ),
          both(
            say`Répondez à quelques questions : le résultat s’affiche sans adresse, avec la méthode.`,
            say`Answer a few questions: the result is shown without an address, with the method.`,
          ),
          both(
            say`Vous obtenez un ordre de grandeur et la liste de ce qu’il reste à vérifier.`,
            say`You get an order of magnitude and the list of what is left to check.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [both(call`Faire le point`, call`Take stock`), both(call`Voir votre résultat`, call`See your result`)],
    }),
  },
});
