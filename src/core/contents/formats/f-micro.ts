import { creatorBrief } from '../../planning/texts/kinds/creator-brief.ts';
import { withDe } from '../../language/french-elision.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fMicro = defineFormat({
  id: 'F-MICRO',
  reliesOn: ['paid_creator'],
  family: 'influence',
  title: pair('publication d’un petit créateur', 'post by a small creator'),
  stages: ['ACQ'],
  channels: ['CH-INFLU', 'CH-IG', 'CH-TT'],
  hours: { low: 4, mode: 6, high: 10 },
  cash: [120, 1500],
  skill: 'partnerships',
  media: 'video',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'hero',
  writing: 'testimonial',
  serves: ['short_video', 'carousel'],
  most: 1,
  length: [60, 150],
  linking: pair(
    "Page d'arrivée du thème, avec paramètre de suivi.",
    'The topic’s landing page, with a tracking parameter.',
  ),
  legal: ['L-INF'],
  accessibility: [pair('Sous-titres exigés au contrat.', 'Captions required by the contract.')],
  kpis: ['K-INF-CPE', 'K-INF-CPA'],
  risk: 0.45,
  paidPartnership: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.visual && reach.hasCreators,
  text: creatorBrief,
  brief: (about) => ({
    angle: pair(
      `Une publication ${withDe(about.relay)} sur « ${about.topic} », au tarif demandé par devis, jugée sur son coût par client.`,
      `One post by ${about.relay} on “${about.topic}”, at a quoted price, judged on its cost per customer.`,
    ),
    outline: [
      pair('Le contrat et la mention', 'The contract and the disclosure'),
      pair(`Les faits : ${about.proof}`, `The facts: ${about.proof}`),
      pair('La lecture à 14 jours et la décision', 'The reading after 14 days and the decision'),
    ],
    callToAction: pair(`Voir « ${about.offer} »`, `See “${about.offer}”`),
  }),
});
