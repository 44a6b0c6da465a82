import { partnerNote } from '../../planning/texts/kinds/partner-note.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const fPartnerpost = defineFormat({
  id: 'F-PARTNERPOST',
  family: 'influence',
  title: pair('publication commune avec un partenaire', 'joint post with a partner'),
  titleSuffix: pair('le conseil de nos partenaires', 'advice from our partners'),
  stages: ['ACQ', 'REF'],
  channels: ['CH-PARTNER', 'CH-FED', 'CH-LI', 'CH-WEBINAR'],
  hours: { low: 2, mode: 3, high: 5 },
  cash: [0, 60],
  skill: 'partnerships',
  media: 'text',
  interactivity: 1,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'news',
  serves: ['article', 'email', 'case_study', 'one_pager', 'webinar', 'photo', 'pdf'],
  most: 4,
  length: [200, 400],
  linking: pair(
    'Lien depuis la page du partenaire vers la page cible (rel="sponsored" s\'il y a paiement).',
    'A link from the partner\'s page to the target page (rel="sponsored" when paid).',
  ),
  legal: ['L-INF'],
  accessibility: [pair('Intitulé de lien explicite, image décrite.', 'Meaningful link text, described picture.')],
  kpis: ['K-RELAY-SES', 'K-NEWCUST'],
  risk: 0.08,
  carriesEvent: true,
  fits: (reach) => reach.hasPartners,
  text: partnerNote,
  brief: (about) => ({
    angle: pair(
      `Un texte utile au public du relais (${about.relay}) sur « ${about.topic} » ; ${about.brand} n'apparaît qu'à la fin, avec une preuve.`,
      `A text useful to the relay's audience (${about.relay}) on “${about.topic}”; ${about.brand} appears only at the end, with a proof.`,
    ),
    outline: [
      pair(`Ce que le public du relais se demande : ${about.pain}`, `What the relay's audience wonders: ${about.pain}`),
      pair('Trois conseils applicables tout de suite', 'Three pieces of advice to apply at once'),
      pair(`Signature : ${about.brand}, ${about.proof}`, `Signature: ${about.brand}, ${about.proof}`),
      pair(`La réciproque : ce ${withQue(about.brand)} publie en retour`, `In return: what ${about.brand} publishes`),
    ],
    callToAction: pair('Lire la suite sur la page dédiée', 'Read on, on the dedicated page'),
  }),
});
