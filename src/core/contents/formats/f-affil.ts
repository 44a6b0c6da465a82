import { creatorBrief } from '../../planning/texts/kinds/creator-brief.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fAffil = defineFormat({
  id: 'F-AFFIL',
  reliesOn: ['paid_creator'],
  family: 'influence',
  title: pair('créateurs payés à la vente', 'creators paid per sale'),
  titleSuffix: pair("la sélection d'un créateur", 'a creator’s picks'),
  stages: ['ACQ', 'REV'],
  channels: ['CH-AFF'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 200],
  skill: 'partnerships',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['article', 'short_video'],
  most: 1,
  length: [200, 400],
  page: { suffix: pair('selection', 'picks') },
  linking: pair('Liens rel="sponsored".', 'rel="sponsored" links.'),
  legal: ['L-INF'],
  accessibility: [pair('Kit en texte.', 'A kit in text.')],
  kpis: ['K-AFF-REV', 'K-AFF-CPA'],
  risk: 0.5,
  paidPartnership: true,
  closedTo: ['L-CPF', 'L-HEALTH', 'finance_insurance', 'nonprofit', 'public_local'],
  fits: (reach) => reach.hasCreators && reach.customers >= 2000,
  text: creatorBrief,
  brief: (about) => ({
    angle: pair(
      `Rémunérer à la vente les créateurs qui parlent déjà de « ${about.topic} ».`,
      `Pay per sale the creators who already speak of “${about.topic}”.`,
    ),
    outline: [
      pair('Les conditions et la commission', 'Terms and commission'),
      pair('Le suivi et la fenêtre', 'Tracking and window'),
      pair('Les mentions', 'Disclosures'),
    ],
    callToAction: pair('Rejoindre le programme', 'Join the programme'),
  }),
});
