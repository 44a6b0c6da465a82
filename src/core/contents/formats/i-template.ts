import { customerEntries } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';
import { seeksTemplate } from '../topic-fit.ts';

export const iTemplate = defineFormat({
  id: 'I-TEMPLATE',
  family: 'interactive',
  title: pair('modèle à télécharger', 'downloadable template'),
  titleSuffix: pair('le modèle à télécharger', 'the download'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-SITE'],
  hours: { low: 4, mode: 7, high: 16 },
  skill: 'writing',
  media: 'tool',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['template', 'checklist', 'calculator', 'pdf', 'one_pager', 'email'],
  most: 3,
  length: [350, 700],
  page: { suffix: pair('modele', 'template'), ofTopic: 'when_missing' },
  linking: pair(
    "Aperçu HTML indexable, relié à l'offre et à la page pilier.",
    'An indexable HTML preview, linked to the offer and to the hub.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Tableur accessible : en-têtes, feuilles nommées, aucune consigne par la couleur seule.',
      'An accessible spreadsheet: headers, named sheets, no instruction by colour alone.',
    ),
  ],
  kpis: ['K-DL-RATE', 'K-LEAD-N'],
  risk: 0.03,
  fits: (reach) => reach.business || reach.software,
  suitsTopic: seeksTemplate,
  text: customerEntries,
  brief: (about) => ({
    angle: pair(
      `Un modèle pour « ${about.keyword} » utilisable tel quel aujourd'hui, qui montre aussi où il atteint ses limites.`,
      `A template for “${about.keyword}” that works as it is today and shows where its limits are.`,
    ),
    outline: [
      pair("L'aperçu complet du modèle dans la page", 'The full preview of the template on the page'),
      pair('Le remplir en trois étapes, avec un exemple', 'Filling it in three steps, with an example'),
      pair(
        `Les deux erreurs qu'il évite : ${about.pain}, ${about.secondPain}`,
        `The two mistakes it prevents: ${about.pain}, ${about.secondPain}`,
      ),
      pair(
        `À partir de quand « ${about.offer} » prend le relais (${about.proof})`,
        `When “${about.offer}” takes over (${about.proof})`,
      ),
    ],
    callToAction: pair('Télécharger le modèle', 'Download the template'),
  }),
});
