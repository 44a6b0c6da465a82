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
  message: (about) => ({
    hook: pair(`Vous cherchez « ${about.keyword} » ?`, `Looking for “${about.keyword}”?`),
    body: pair(
      `Vous trouverez ici quelques pièces, avec la preuve de ce qui est annoncé : ${about.proof}. Le reste se découvre à la source, avec l'histoire de chaque pièce.`,
      `You will find a few items here, with proof of what is stated: ${about.proof}. The rest is found at the source, with the story of each item.`,
    ),
    cta: pair('Voir la sélection', 'See the selection'),
  }),
  variant: (about) => ({
    element: 'hook',
    hypothesis: pair('La preuve en premier attire plus de clics.', 'Proof first draws more clicks.'),
    text: pair(`${about.keywordFirst} : ${about.proof}`, `${about.keywordFirst}: ${about.proof}`),
  }),
});
