import { creatorBrief } from '../../planning/texts/kinds/creator-brief.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fNano = defineFormat({
  id: 'F-NANO',
  reliesOn: ['paid_creator'],
  family: 'influence',
  title: pair('cadeau à un créateur local', 'gift to a local creator'),
  titleSuffix: pair('vu chez un créateur', 'seen at a creator’s place'),
  stages: ['ACQ', 'REF'],
  channels: ['CH-INFLU', 'CH-IG'],
  hours: { low: 3, mode: 5, high: 8 },
  cash: [40, 160],
  skill: 'partnerships',
  media: 'image',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'hero',
  writing: 'testimonial',
  serves: ['short_video', 'photo', 'carousel'],
  most: 3,
  length: [60, 150],
  linking: pair(
    'Lien avec paramètre de suivi ou code propre à chaque créateur, vers la page cible.',
    'A tracked link or a code per creator, to the target page.',
  ),
  legal: ['L-INF'],
  accessibility: [
    pair(
      'Sous-titres et texte alternatif demandés dans le brief.',
      'Captions and alternative text asked for in the brief.',
    ),
  ],
  kpis: ['K-INF-CPE', 'K-INF-CLK', 'K-NEWCUST'],
  risk: 0.2,
  carriesEvent: true,
  paidPartnership: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.visual && reach.hasCreators,
  text: creatorBrief,
  brief: (about) => ({
    angle: pair(
      `Confier « ${about.offer} » à ${about.relay}, suivi par des gens comme ${about.who}, et lui laisser son ton : on fournit les faits, pas les phrases.`,
      `Give “${about.offer}” to ${about.relay}, followed by people like ${about.who}, and leave them their tone: we supply facts, not sentences.`,
    ),
    outline: [
      pair(
        "Vérification de l'audience : région, âge, commentaires réels",
        'Audience check: region, age, genuine comments',
      ),
      pair(
        "Conditions écrites : mention, durée, usage des images, liberté de l'avis",
        'Written terms: disclosure, duration, use of pictures, freedom of opinion',
      ),
      pair(
        `Les faits à disposition : ${about.proof}, ${about.secondProof}`,
        `Facts made available: ${about.proof}, ${about.secondProof}`,
      ),
      pair(
        `Une contrainte seulement : montrer « ${about.offer} » à l'usage`,
        `One constraint only: show “${about.offer}” in use`,
      ),
      pair(
        'Le lien ou le code, et la lecture des résultats à 14 jours',
        'The link or code, and the reading of results after 14 days',
      ),
    ],
    callToAction: pair('Découvrir la pièce vue dans la publication', 'Discover the item seen in the post'),
  }),
});
