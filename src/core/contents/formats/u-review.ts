import { reviewRequest } from '../../planning/texts/kinds/review-request.ts';
import { defineFormat } from '../content-format.ts';
import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const uReview = defineFormat({
  id: 'U-REVIEW',
  reliesOn: ['product_review'],
  family: 'ugc',
  title: pair('avis vérifiés sur fiche produit', 'verified reviews on the offer page'),
  titleSuffix: pair('les avis de clients', 'customer reviews'),
  stages: ['ACT', 'REV'],
  channels: ['CH-SITE', 'CH-EMAIL-AUTO', 'CH-REVIEW'],
  hours: { low: 4, mode: 8, high: 16 },
  cash: [0, 20],
  skill: 'email',
  media: 'text',
  interactivity: 1,
  personalisation: 'behaviour',
  customerRole: 'hero',
  writing: 'testimonial',
  serves: ['photo', 'article', 'email', 'case_study', 'webinar'],
  most: 2,
  length: [60, 120],
  linking: pair(
    'Affichés sur la page de l\'offre, avec les données structurées Product et AggregateRating ; les liens des auteurs portent rel="ugc".',
    'Shown on the offer page with Product and AggregateRating markup; authors\' links carry rel="ugc".',
  ),
  legal: ['L-REV'],
  accessibility: [
    pair(
      'Chaque étoile a un équivalent en texte (« 4 sur 5 ») et le champ de note a une étiquette.',
      'Every star has a text equivalent (“4 out of 5”) and the rating field has a label.',
    ),
  ],
  kpis: ['K-RVW-N', 'K-RVW-AVG', 'K-CR'],
  risk: 0.1,
  publicationRank: 2,
  task: pair('Demandez des avis aux clients pour la page', 'Ask customers for reviews to show on the page'),
  asksCustomers: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.customers >= 100 || reach.ordersPerMonth >= 30,
  // reviews are read on the page of an offer
  suitsTopic: ({ topic }) => topic.intent !== 'informational',
  text: reviewRequest,
  brief: (about) => ({
    angle: pair(
      `Faire répondre d'autres clients au frein « ${about.pain} » : la demande d'avis pose une question précise sur « ${about.offer} » au lieu d'un simple « qu'en pensez-vous ? ».`,
      `Let other customers answer “${about.pain}”: the request asks one precise question about “${about.offer}” instead of a plain “what did you think?”.`,
    ),
    outline: [
      pair(
        "Message envoyé après l'usage, pas après l'achat : une seule question, puis la note",
        'A message sent after use, not after purchase: one question, then the rating',
      ),
      pair(
        `Question posée : en quoi « ${about.offer} » a-t-il tenu sa promesse (${about.proof}) ?`,
        `Question asked: how did “${about.offer}” live up to “${about.proof}”?`,
      ),
      pair(
        "Date de l'expérience et mention « avis vérifié » ou « non vérifié » sous chaque avis",
        'Date of the experience and “verified” or “not verified” under each review',
      ),
      pair(
        `Réponse ${withDe(about.brand)} aux avis critiques, sous l'avis, sans formule toute faite`,
        `A reply by ${about.brand} under critical reviews, never a stock phrase`,
      ),
    ],
    callToAction: pair(
      `Raconter en deux phrases ce que « ${about.offer} » a changé`,
      `Say in two sentences what “${about.offer}” changed`,
    ),
  }),
});
