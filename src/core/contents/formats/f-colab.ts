import { creatorBrief } from '../../planning/texts/kinds/creator-brief.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fColab = defineFormat({
  id: 'F-COLAB',
  family: 'influence',
  title: pair('édition limitée co-signée', 'co-signed limited edition'),
  titleSuffix: pair("l'édition limitée", 'the limited edition'),
  stages: ['ACQ', 'REV'],
  channels: ['CH-INFLU', 'CH-SITE'],
  hours: { low: 12, mode: 24, high: 50 },
  cash: [0, 800],
  skill: 'partnerships',
  media: 'image',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'co_creator',
  writing: 'story',
  serves: ['photo', 'carousel'],
  most: 1,
  length: [300, 500],
  page: { suffix: pair('edition-limitee', 'limited-edition') },
  linking: pair(
    'Page de produit dédiée, reliée depuis la page pilier.',
    'A dedicated product page, linked from the hub.',
  ),
  legal: ['L-INF', 'L-PRICE'],
  accessibility: [pair('Caractéristiques en texte, photos décrites.', 'Features as text, photos described.')],
  kpis: ['K-REVENUE', 'K-NEWCUST'],
  risk: 0.5,
  paidPartnership: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.visual && reach.commerce && reach.hasCreators && reach.customers >= 3000,
  text: creatorBrief,
  brief: (about) => ({
    angle: pair(`Une série courte conçue avec ${about.relay}.`, `A short series designed with ${about.relay}.`),
    outline: [
      pair('La rencontre', 'The encounter'),
      pair('Le dessin et la fabrication', 'Design and making'),
      pair('La série, le prix, la date', 'The series, the price, the date'),
    ],
    callToAction: pair('Réserver une pièce', 'Reserve one'),
  }),
});
