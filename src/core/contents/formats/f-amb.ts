import { creatorBrief } from '../../planning/texts/kinds/creator-brief.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fAmb = defineFormat({
  id: 'F-AMB',
  family: 'influence',
  title: pair('textes pour les clients qui vous recommandent', 'texts for customers who recommend you'),
  titleSuffix: pair('le kit des ambassadeurs', 'the ambassador kit'),
  stages: ['REF', 'RET'],
  channels: ['CH-INFLU'],
  hours: { low: 6, mode: 9, high: 20 },
  cash: [0, 150],
  skill: 'partnerships',
  media: 'text',
  interactivity: 2,
  personalisation: 'individual',
  customerRole: 'expert',
  writing: 'testimonial',
  serves: ['email', 'photo', 'article', 'webinar', 'case_study'],
  most: 1,
  length: [300, 500],
  page: { suffix: pair('ambassadeurs', 'ambassadors') },
  linking: pair(
    'Page des ambassadeurs, reliée depuis la page « clients ».',
    'An ambassador page, linked from the customers page.',
  ),
  legal: ['L-INF', 'L-REF'],
  accessibility: [
    pair(
      'Kit accessible : textes modifiables, images décrites, PDF balisé.',
      'An accessible kit: editable texts, described pictures, tagged PDF.',
    ),
  ],
  kpis: ['K-REF-RATE', 'K-REF-CAC'],
  risk: 0.2,
  closedTo: ['L-HEALTH'],
  // its letter offers money or goods: to known creators, never to customers, members or public servants
  fits: (reach) => reach.hasCreators && reach.promoters >= 10 && !reach.visual,
  text: creatorBrief,
  brief: (about) => ({
    angle: pair(
      `Équiper les clients qui recommandent déjà ${about.brand} : un kit court, des faits, aucune phrase imposée.`,
      `Equip the customers who already recommend ${about.brand}: a short kit, facts, no imposed sentences.`,
    ),
    outline: [
      pair(
        "À qui s'adresse le kit et ce qu'il n'oblige pas à faire",
        'Who the kit is for and what it does not oblige to do',
      ),
      pair(
        `Les faits à partager : ${about.proof}, ${about.secondProof}`,
        `Facts to share: ${about.proof}, ${about.secondProof}`,
      ),
      pair(
        `Les réponses aux trois questions fréquentes, dont ${about.pain}`,
        `Answers to three frequent questions, including ${about.pain}`,
      ),
      pair("La mention à ajouter dès qu'il y a contrepartie", 'The disclosure to add whenever there is a reward'),
    ],
    callToAction: pair('Devenir ambassadeur ou ambassadrice', 'Become an ambassador'),
  }),
});
