import { votes } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const uCocreate = defineFormat({
  id: 'U-COCREATE',
  family: 'ugc',
  title: pair('vote des clients sur une nouveauté', 'customer vote on a novelty'),
  titleSuffix: pair('le vote', 'the vote'),
  stages: ['ACT', 'RET'],
  channels: ['CH-EMAIL-NL', 'CH-IG', 'CH-SITE'],
  hours: { low: 4, mode: 6, high: 12 },
  cash: [0, 100],
  skill: 'email',
  media: 'tool',
  interactivity: 3,
  personalisation: 'segment',
  customerRole: 'co_creator',
  writing: 'dialogue',
  serves: ['photo', 'carousel', 'email', 'checklist', 'webinar'],
  most: 2,
  length: [150, 300],
  linking: pair(
    "La page de résultat renvoie à l'offre issue du vote.",
    'The result page links to the offer that came out of the vote.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Boutons radio natifs, options décrites en texte, résultat lisible sans graphique.',
      'Native radio buttons, options described in text, result readable without a chart.',
    ),
  ],
  kpis: ['K-PART-RATE', 'K-REPEAT-12M'],
  risk: 0.1,
  fits: (reach) => reach.contacts >= 200,
  text: votes,
  brief: (about) => ({
    angle: pair(
      `Confier à ${about.who} une vraie décision sur « ${about.offer} » : deux options réalisables, un vote, un résultat tenu.`,
      `Hand ${about.who} a real decision about “${about.offer}”: two feasible options, one vote, one result kept.`,
    ),
    outline: [
      pair('Pourquoi la question se pose, en trois phrases', 'Why the question arises, in three sentences'),
      pair(
        'Les deux options, leurs avantages et leurs contraintes',
        'The two options, their strengths and their constraints',
      ),
      pair(
        "Le vote et un champ libre : « qu'aurions-nous oublié ? »",
        'The vote and an open field: “what did we miss?”',
      ),
      pair(
        'Le résultat, la date de mise en œuvre et les remerciements nominatifs',
        'The result, the delivery date and named thanks',
      ),
    ],
    callToAction: pair('Voter', 'Vote'),
  }),
});
