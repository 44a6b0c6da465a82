import { news } from '../../planning/texts/kinds/news.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iInfog = defineFormat({
  id: 'I-INFOG',
  family: 'interactive',
  title: pair('infographie interactive', 'interactive map or chart'),
  titleSuffix: pair("l'infographie", 'the interactive chart'),
  stages: ['ACQ'],
  channels: ['CH-SITE', 'CH-PIN'],
  hours: { low: 8, mode: 14, high: 30 },
  cash: [0, 400],
  skill: 'dev',
  media: 'image',
  interactivity: 2,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['photo', 'carousel', 'article'],
  most: 1,
  length: [300, 500],
  page: { suffix: pair('infographie', 'chart') },
  linking: pair(
    'Équivalent en texte complet sous la figure, deux liens vers le thème.',
    'A full text equivalent under the figure, two links to the topic.',
  ),
  accessibility: [
    pair('Tout ce que montre la figure est écrit dessous.', 'Everything the figure shows is written below it.'),
  ],
  kpis: ['K-SEO-CLK', 'K-BACKLINK'],
  risk: 0.2,
  fits: (reach) => reach.visual,
  text: news,
  brief: (about) => ({
    angle: pair(
      `Montrer d'un regard « ${about.topic} » : d'où cela vient, comment c'est fait, où cela se trouve.`,
      `Show “${about.topic}” at a glance: where it comes from, how it is made, where to find it.`,
    ),
    outline: [
      pair('La carte ou le schéma, avec sa légende', 'The map or diagram, with its key'),
      pair('Les étapes, une phrase chacune', 'The steps, one sentence each'),
      pair(`La preuve : ${about.proof}`, `The proof: ${about.proof}`),
    ],
    callToAction: pair('Reprendre la figure en citant la source', 'Reuse the figure, citing the source'),
  }),
});
