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
  message: (about) => ({
    hook: pair(
      `Vous devez ${about.yourJob} et il vous manque un chiffre de départ ?`,
      `Need to ${about.yourJob} and missing a figure to start from?`,
    ),
    body: pair(
      `Répondez à quelques questions : vous obtenez tout de suite un résultat, la façon dont il est calculé et les points à vérifier (${about.pain}, ${about.secondPain}). Vous ne laissez votre adresse que si vous voulez garder le détail.`,
      `Answer a few questions: you get a result at once, how it was worked out and the points to check (${about.pain}, ${about.secondPain}). You leave your address only if you want to keep the detail.`,
    ),
    cta: pair('Obtenir votre résultat', 'Get your result'),
  }),
  variant: () => ({
    element: 'hook',
    hypothesis: pair(
      "Une promesse de temps gagné attire plus qu'une promesse de chiffre.",
      'A promise of time saved draws more than a promise of a figure.',
    ),
    text: pair(
      'Vous préférez décider vite, avec les bons éléments sous les yeux ?',
      'Would you rather decide quickly, with the right facts in front of you?',
    ),
  }),
});
