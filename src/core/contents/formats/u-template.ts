import { customerEntries } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';
import { seeksTemplate } from '../topic-fit.ts';

export const uTemplate = defineFormat({
  id: 'U-TEMPLATE',
  family: 'ugc',
  title: pair('modèles partagés par les utilisateurs', 'templates shared by users'),
  titleSuffix: pair('les modèles de vos pairs', 'templates from your peers'),
  stages: ['ACQ', 'ACT', 'RET'],
  channels: ['CH-SITE', 'CH-COMMUNITY'],
  hours: { low: 8, mode: 12, high: 20 },
  skill: 'writing',
  media: 'tool',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'co_creator',
  writing: 'practical-sheet',
  serves: ['template', 'checklist', 'calculator'],
  most: 3,
  length: [300, 600],
  page: { suffix: pair('modeles', 'library') },
  linking: pair(
    "Bibliothèque de modèles en page pilier, une page par modèle, lien vers l'offre.",
    'A template library as a hub, one page per template, a link to the offer.',
  ),
  legal: ['L-IP'],
  accessibility: [
    pair(
      'Fichier ouvert et accessible (en-têtes de tableau, pas de cellules fusionnées) et version HTML.',
      'An open, accessible file (table headers, no merged cells) and an HTML version.',
    ),
  ],
  kpis: ['K-DL-RATE', 'K-ACTIV'],
  risk: 0.05,
  fits: (reach) => reach.software,
  suitsTopic: seeksTemplate,
  text: customerEntries,
  brief: (about) => ({
    angle: pair(
      `Un modèle réellement utilisé par un client pour « ${about.topic} », nettoyé de ses données et expliqué par lui.`,
      `A template a customer really uses for “${about.topic}”, stripped of its data and explained by them.`,
    ),
    outline: [
      pair("Qui l'a fait, pour quelle équipe, depuis quand", 'Who made it, for what team, since when'),
      pair(
        'Le modèle visible dans la page, avant tout téléchargement',
        'The template visible on the page before any download',
      ),
      pair("Comment l'adapter : trois réglages", 'How to adapt it: three settings'),
      pair(
        `Les erreurs que ce modèle évite : ${about.pain}, ${about.secondPain}`,
        `The mistakes it prevents: ${about.pain}, ${about.secondPain}`,
      ),
      pair(`Quand passer du modèle à « ${about.offer} »`, `When to move from the template to “${about.offer}”`),
    ],
    callToAction: pair(
      'Télécharger le modèle, sans inscription obligatoire',
      'Download the template, no sign-up required',
    ),
  }),
});
