import { wordsRequest } from '../../planning/texts/kinds/words-request.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const uTesti = defineFormat({
  id: 'U-TESTI',
  family: 'ugc',
  title: pair('récit de client', 'customer story'),
  stages: ['ACT', 'REV'],
  channels: ['CH-SITE', 'CH-LI', 'CH-EMAIL-NL'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 300],
  skill: 'writing',
  media: 'text',
  interactivity: 1,
  personalisation: 'segment',
  customerRole: 'hero',
  writing: 'case-study',
  serves: ['case_study', 'article', 'pdf', 'one_pager', 'webinar'],
  most: 3,
  length: [700, 1100],
  page: { suffix: pair('temoignage', 'story') },
  linking: pair(
    "La page de cas reçoit un lien de la page d'offre et de deux articles du thème.",
    'The story page is linked from the offer page and from two articles of the topic.',
  ),
  legal: ['L-REV', 'L-IP'],
  accessibility: [
    pair(
      'Transcription intégrale si le témoignage est filmé ; chiffres donnés en texte, jamais dans une image seule.',
      'Full transcript when the story is filmed; figures given as text, never only inside a picture.',
    ),
  ],
  kpis: ['K-LEAD-CR', 'K-ASSIST'],
  risk: 0.1,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.customers >= 1,
  text: wordsRequest,
  brief: (about) => ({
    angle: pair(
      `Un client comparable à ${about.who} raconte comment il est venu à bout de ceci : ${about.pain}. Le client parle, ${about.brand} ne fait que poser les questions.`,
      `A customer like ${about.who} tells how they got past “${about.pain}”. The customer speaks; ${about.brand} only asks.`,
    ),
    outline: [
      pair(
        `La situation avant, avec les mots du client : « ${about.pain} », « ${about.secondPain} »`,
        `The situation before, in the customer's words: “${about.pain}”, “${about.secondPain}”`,
      ),
      pair("Ce qui a été essayé et pourquoi cela n'a pas suffi", 'What had been tried and why it fell short'),
      pair(
        `La mise en place de « ${about.offer} », étape par étape`,
        `How “${about.offer}” was put in place, step by step`,
      ),
      pair(
        'Le résultat chiffré par le client lui-même, et ce qui reste à améliorer',
        "The result in the customer's own figures, and what is still to improve",
      ),
      pair(
        `La preuve vérifiable : ${about.proof}, ${about.secondProof}`,
        `The proof anyone can check: ${about.proof}, ${about.secondProof}`,
      ),
    ],
    callToAction: pair(
      'Poser une question à ce client ou demander un échange',
      'Ask this customer a question or request a conversation',
    ),
  }),
});
