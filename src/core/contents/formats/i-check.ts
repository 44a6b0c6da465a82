import { checklist } from '../../planning/texts/kinds/checklist.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const iCheck = defineFormat({
  id: 'I-CHECK',
  family: 'interactive',
  title: pair('liste à cocher', 'checklist'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-SITE', 'CH-LI'],
  hours: { low: 4, mode: 6, high: 14 },
  skill: 'writing',
  media: 'tool',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['checklist', 'pdf', 'email', 'article', 'one_pager'],
  most: 3,
  length: [350, 700],
  page: { suffix: pair('liste', 'checklist') },
  linking: pair(
    "Page d'accueil dans le thème ; la version texte reste en libre accès.",
    'A landing page inside the topic; the text version stays open to all.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'PDF balisé et version HTML équivalente, cases utilisables au clavier.',
      'Tagged PDF and an equal HTML version, boxes usable from the keyboard.',
    ),
  ],
  kpis: ['K-DL-RATE', 'K-LEAD-CR'],
  risk: 0.03,
  text: checklist,
  brief: (about) => ({
    angle: pair(
      `Dix points à vérifier avant de décider sur « ${about.topic} », écrits pour une lecture de deux minutes.`,
      `Ten points to check before deciding on “${about.topic}”, written for a two-minute read.`,
    ),
    outline: [
      pair("À qui la liste s'adresse et quand s'en servir", 'Who the list is for and when to use it'),
      pair(
        'Les points, du plus coûteux à oublier au plus simple',
        'The points, from the costliest to forget to the simplest',
      ),
      pair('Pour chacun : comment le vérifier soi-même', 'For each: how to check it oneself'),
      pair(`Le cas « ${about.pain} », traité à part`, `The case of “${about.pain}”, treated apart`),
      pair(
        `Ce ${withQue(about.brand)} peut prouver : ${about.proof}, ${about.secondProof}`,
        `What ${about.brand} can prove: ${about.proof}, ${about.secondProof}`,
      ),
    ],
    callToAction: pair('Télécharger la liste ou la cocher dans la page', 'Download the list or tick it on the page'),
  }),
});
